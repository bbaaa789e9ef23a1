import type { Words } from '../../../components/translate';
import type { MessageKey } from '../../draft/message-key';
import type { RewriteTroubleKind } from './rewrite-trouble';

const sentences: Readonly<Record<RewriteTroubleKind, MessageKey>> = {
  off: 'rewriteOff',
  permission: 'rewritePermission',
  unreachable: 'rewriteUnreachable',
  redirected: 'rewriteRedirected',
  login: 'rewriteLogin',
  forbidden: 'rewriteForbidden',
  missing: 'rewriteMissing',
  busy: 'rewriteBusy',
  'not-taken': 'rewriteNotTaken',
  ill: 'rewriteIll',
  slow: 'rewriteSlow',
  refused: 'rewriteRefused',
  'no-model': 'rewriteNoModel',
  'not-loaded': 'rewriteNotLoaded',
  'no-language': 'rewriteNoLanguage',
  'long-draft': 'rewriteLongDraft',
  blank: 'rewriteBlank',
  foreign: 'rewriteForeign',
  empty: 'rewriteEmpty',
  same: 'rewriteSame',
  'too-long': 'rewriteTooLong',
  language: 'rewriteOtherLanguage',
  'added-link': 'rewriteAddedLink',
  'added-mention': 'rewriteAddedMention',
  'added-hashtag': 'rewriteAddedHashtag',
  'added-figure': 'rewriteAddedFigure',
  markup: 'rewriteMarkup',
  'hidden-signs': 'rewriteHiddenSigns',
};

/** What is in the way of a wording, in one sentence that says what to do. */
export const sayRewriteTrouble = (kind: RewriteTroubleKind, t: Words['t']): string => t(sentences[kind]);
