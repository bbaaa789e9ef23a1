import type { MountBox } from './practice-box';

/** One card of the practice page: a network as it behaves, and the editor it really uses. */
export interface PracticeCard {
  /** Identifier of the network whose rules hold here. */
  readonly network: string;
  /** Name of the editor, a proper noun. */
  readonly editor: string;
  /** Loaded when the card is drawn: an editor one does not try costs nothing. */
  load(): Promise<MountBox>;
}

/** Every kind of editor that the networks use, heaviest last. */
export const practiceCards: readonly PracticeCard[] = [
  { network: 'facebook', editor: 'Lexical', load: async () => (await import('./lexical-box')).mountLexical },
  { network: 'x', editor: 'Draft.js', load: async () => (await import('./draft-box')).mountDraft },
  { network: 'linkedin', editor: 'Quill', load: async () => (await import('./quill-box')).mountQuill },
  { network: 'bluesky', editor: 'TipTap', load: async () => (await import('./tiptap-box')).mountTiptap },
  {
    network: 'mastodon',
    editor: 'Textarea',
    load: async () => (await import('./textarea-box')).mountTextarea,
  },
  {
    network: 'youtube',
    editor: 'Contenteditable',
    load: async () => (await import('./editable-box')).mountEditable,
  },
  { network: 'buffer', editor: 'Slate', load: async () => (await import('./slate-box')).mountSlate },
];
