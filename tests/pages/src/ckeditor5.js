import {
  Autoformat,
  Bold,
  ClassicEditor,
  Essentials,
  Italic,
  Mention,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import { place, tell } from './_place.js';

const source = document.createElement('div');
place().append(source);
ClassicEditor.create(source, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Mention, PasteFromOffice, Autoformat],
  mention: { feeds: [{ marker: '@', feed: ['@alice', '@bob'] }] },
}).then((editor) => {
  const line = (element) =>
    [...element.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');
  tell(() => [...editor.model.document.getRoot().getChildren()].map(line).join('\n'));
});
