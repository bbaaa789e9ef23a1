import type { SignatureRule } from '../../lib/signature/signature-policy';
import { Button } from '../parts/button';
import { Switch } from '../parts/switch';
import { TextField } from '../parts/text-field';
import { useT } from '../translate';

interface SignatureFormsProps {
  readonly rule: SignatureRule;
  /** A form as it will be read. */
  readonly seen: (template: string) => string;
  readonly onRule: (rule: SignatureRule) => void;
}

/** The most forms that the settings keep. */
const mostForms = 20;

/** Beside the usual form: others to take in turn, and a short one for when room is short. */
export const SignatureForms = ({ rule, seen, onRule }: SignatureFormsProps) => {
  const { t } = useT();
  const { templates, shortTemplate, ...rest } = rule;
  const others = templates.slice(1);
  const keep = (next: readonly string[]) =>
    onRule({ ...rule, templates: next, rotate: rule.rotate && next.length > 1 });
  return (
    <div class="stack">
      {others.map((template, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form has no name but its place; the count starts fields anew.
        <div class="with-button" key={`${index}/${others.length}`}>
          <TextField
            label={t('signatureOtherForm', { number: index + 2 })}
            value={template}
            hint={t('signatureReads', { preview: seen(template) })}
            check={(text) => (text.trim() === '' ? t('signatureFormMissing') : undefined)}
            onValue={(text) => keep(templates.with(index + 1, text))}
          />
          <Button
            look="icon"
            icon="bin"
            label={t('signatureRemoveForm', { form: seen(template) })}
            onPress={() => keep(templates.toSpliced(index + 1, 1))}
          />
        </div>
      ))}
      <div class="row">
        <Button
          icon="plus"
          disabled={templates.length >= mostForms}
          onPress={() =>
            keep([...templates, templates.includes('— {firstName}') ? '^{initials}' : '— {firstName}'])
          }
        >
          {t('signatureAddForm')}
        </Button>
      </div>
      {others.length > 0 && (
        <Switch
          label={t('signatureRotate')}
          on={rule.rotate}
          onSwitch={(rotate) => onRule({ ...rule, rotate })}
        >
          {t('signatureRotateWhy')}
        </Switch>
      )}
      <TextField
        label={t('signatureShort')}
        value={shortTemplate ?? ''}
        hint={shortTemplate ? t('signatureReads', { preview: seen(shortTemplate) }) : t('signatureShortHint')}
        onValue={(text) =>
          onRule(text.trim() === '' ? { ...rest, templates } : { ...rest, templates, shortTemplate: text })
        }
      />
    </div>
  );
};
