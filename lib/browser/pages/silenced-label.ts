import type { Words } from '../../../components/translate';
import type { MessageKey } from '../../draft/message-key';

const families: Readonly<Record<string, MessageKey>> = {
  signature: 'kindSignature',
  length: 'kindLength',
  address: 'kindAddress',
  word: 'kindWord',
  reply: 'kindReply',
};

/** How a silenced kind of finding (`check` or `check:topic`) is called in the options. A host is its own name. */
export function silencedLabel(id: string, { t }: Words): string {
  if (!id.includes('/')) return id;
  const [check = '', topic] = id.split(/:(.*)/s);
  const [family = ''] = check.split('/');
  return [t(families[family] ?? 'kindOther'), topic ?? check.split('/')[1]].filter(Boolean).join(' · ');
}
