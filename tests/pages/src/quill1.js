import Quill from 'quill1';
import { place, tell } from './_place.js';

/** A mention is one thing to the engine, as on LinkedIn. */
class Mention extends Quill.import('blots/embed') {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static create(name) {
    const node = super.create();
    node.textContent = `@${name}`;
    return node;
  }
  static value(node) {
    return node.textContent.replace(/[@\uFEFF]/g, '');
  }
}
Quill.register(Mention);

const box = document.createElement('div');
place().append(box);
const quill = new Quill(box, { formats: ['mention'], modules: { toolbar: false } });
quill.root.setAttribute('role', 'textbox');
quill.root.style.cssText = 'white-space: pre-wrap; min-height: 40px';
quill.root.nextElementSibling?.style.setProperty('position', 'absolute');
window.mention = (name) => {
  quill.insertEmbed(0, 'mention', name, 'user');
  quill.setSelection(quill.getLength(), 0, 'user');
};
tell(() => {
  const parts = quill.getContents().ops.map(({ insert }) => (insert.mention ? `@${insert.mention}` : insert));
  return parts.join('').replace(/\n$/, '');
});
