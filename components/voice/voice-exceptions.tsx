import { useState } from 'preact/hooks';
import type { BrandVoice, VoiceTraits } from '../../lib/voice/brand-voice';
import { Button } from '../parts/button';
import { useT } from '../translate';
import { PlaceField, type VoicePlace } from './place-field';
import { VoiceExceptionRow } from './voice-exception-row';

type Exceptions = Pick<BrandVoice, 'perNetwork' | 'perAccount'>;

interface VoiceExceptionsProps {
  readonly exceptions: Exceptions;
  readonly networks: readonly { readonly id: string; readonly label: string }[];
  readonly onExceptions: (exceptions: Exceptions) => void;
}

const kinds = ['perNetwork', 'perAccount'] as const;

/** Where the brand speaks otherwise: playful on one network, sober for the account that answers questions. */
export const VoiceExceptions = ({ exceptions, networks, onExceptions }: VoiceExceptionsProps) => {
  const { t } = useT();
  const taken = (kind: (typeof kinds)[number], name: string) => Object.hasOwn(exceptions[kind] ?? {}, name);
  const free = networks.filter(({ id }) => !taken('perNetwork', id));
  const [chosen, setChosen] = useState<VoicePlace>();
  const place: VoicePlace =
    chosen && !(chosen.kind === 'perNetwork' && taken('perNetwork', chosen.name))
      ? chosen
      : free[0]
        ? { kind: 'perNetwork', name: free[0].id }
        : { kind: 'perAccount', name: '' };
  const put = (kind: (typeof kinds)[number], name: string, traits: Partial<VoiceTraits>) =>
    onExceptions({ ...exceptions, [kind]: { ...exceptions[kind], [name]: traits } });
  return (
    <div class="stack">
      <ul class="people">
        {kinds.flatMap((kind) =>
          Object.entries(exceptions[kind] ?? {}).map(([name, traits]) => (
            <VoiceExceptionRow
              key={`${kind}:${name}`}
              label={networks.find(({ id }) => kind === 'perNetwork' && id === name)?.label ?? name}
              traits={traits}
              onTraits={(changed) => put(kind, name, changed)}
              onRemove={() => {
                const { [name]: _, ...rest } = exceptions[kind] ?? {};
                onExceptions({ ...exceptions, [kind]: rest });
              }}
            />
          )),
        )}
      </ul>
      <PlaceField
        label={t('exceptionWhere')}
        place={place}
        networks={free}
        everywhere={false}
        onPlace={setChosen}
      />
      <div class="row">
        <Button
          icon="plus"
          onPress={() => {
            const { kind, name } = place;
            if (kind === 'everywhere' || name === '' || taken(kind, name)) return;
            put(kind, name, {});
            setChosen(undefined);
          }}
        >
          {t('exceptionAdd')}
        </Button>
      </div>
    </div>
  );
};
