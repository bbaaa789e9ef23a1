import { Button } from '../parts/button';
import { useT } from '../translate';
import { copiesOnly, mostShown, type PanelProps } from './panel-props';

type SignatureLineProps = Pick<PanelProps, 'signature' | 'findings' | 'trouble' | 'onSign' | 'onSettings'>;

/** Who signs, how, and the one press that signs. */
export const SignatureLine = ({ signature, findings, trouble, onSign, onSettings }: SignatureLineProps) => {
  const { t } = useT();
  if (!signature) {
    return (
      <div class="signature">
        <span class="grow">{t('signatureNobody')}</span>
        <Button onPress={onSettings}>{t('signatureChoose')}</Button>
      </div>
    );
  }
  const { name, initials, form, status } = signature;
  const copies = copiesOnly(trouble);
  // A finding above may already offer to sign: one button for one thing.
  const offered = findings
    .slice(0, mostShown)
    .some((one) => one.kind === 'signature' && one.edits.length > 0);
  const words = {
    signed: t('signatureSigned', { name }),
    unsigned: t('signatureUnsigned', { name }),
    exempt: t('signatureExempt', { name }),
  }[status];
  return (
    <div class="signature">
      <span class={`signer ${status}`} aria-hidden="true">
        {initials.slice(0, 3)}
      </span>
      <span class="grow">{words}</span>
      {status === 'unsigned' && !offered && (
        <Button icon={copies ? 'copy' : 'pen'} onPress={onSign}>
          {t(copies ? 'signatureCopy' : 'signatureSign', { signature: form })}
        </Button>
      )}
    </div>
  );
};
