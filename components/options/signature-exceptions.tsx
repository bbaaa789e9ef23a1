import { useState } from 'preact/hooks';
import type { SignaturePolicy } from '../../lib/signature/signature-policy';
import { Button } from '../parts/button';
import { SelectField } from '../parts/select-field';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';
import { type Exception, exceptionsOf, withException, withoutException } from './exception';
import { ExceptionRow } from './exception-row';

export interface SignatureExceptionsProps {
  readonly policy: SignaturePolicy;
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly seen: (template: string) => string;
  readonly onPolicy: (policy: SignaturePolicy) => void;
}

const account = '@';

/** The networks and accounts where the brand signs otherwise: the account has the last word. */
export const SignatureExceptions = ({ policy, networks, seen, onPolicy }: SignatureExceptionsProps) => {
  const { t } = useT();
  const [where, setWhere] = useState('');
  const [name, setName] = useState('');
  const exceptions = exceptionsOf(policy);
  const taken = (kind: Exception['kind'], one: string) =>
    exceptions.some((exception) => exception.kind === kind && exception.name === one);
  const free = networks.filter(({ id }) => !taken('networks', id));
  const chosen = where || free[0]?.id || account;
  const add = () => {
    const added = chosen === account ? name.trim() : chosen;
    const kind = chosen === account ? 'accounts' : 'networks';
    if (added === '' || taken(kind, added)) return;
    onPolicy(withException(policy, { kind, name: added, part: {} }));
    setWhere('');
    setName('');
  };
  return (
    <div class="stack">
      <h3>{t('exceptionsTitle')}</h3>
      <p class="soft">{t('exceptionsIntro')}</p>
      <ul class="people">
        {exceptions.map((exception) => (
          <ExceptionRow
            key={`${exception.kind}:${exception.name}`}
            exception={exception}
            label={networks.find(({ id }) => id === exception.name)?.label ?? exception.name}
            seen={seen}
            onPart={(part) => onPolicy(withException(policy, { ...exception, part }))}
            onRemove={() => onPolicy(withoutException(policy, exception))}
          />
        ))}
      </ul>
      <div class="with-button">
        <div class="stack">
          <SelectField
            label={t('exceptionWhere')}
            value={chosen}
            options={[...free, { id: account, label: t('exceptionAccount') }]}
            onValue={setWhere}
          />
          {chosen === account && (
            <TextField label={t('exceptionAccountName')} value={name} maxLength={200} onValue={setName} />
          )}
        </div>
        <Button icon="plus" onPress={add}>
          {t('exceptionAdd')}
        </Button>
      </div>
    </div>
  );
};
