import { editorContract } from '../pages/editor-contract.ts';

/** The engines of the great networks, with what the sites put on top of them. */
editorContract([
  ['mastodon', 'textarea'],
  ['plain', 'plain'],
  ['facebook', 'lexical'],
  ['lexical?place=shadow', 'lexical'],
  ['draft', 'draft'],
  ['quill1', 'quill1'],
  ['quill1?place=shadow', 'quill1'],
  ['bluesky', 'prosemirror'],
  ['elk', 'prosemirror'],
]);
