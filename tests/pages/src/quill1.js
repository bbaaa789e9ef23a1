import Quill from 'quill1';
import { place, tell } from './_place.js';

const box = document.createElement('div');
place().append(box);
const quill = new Quill(box, { formats: ['mention'], modules: { toolbar: false } });
quill.root.setAttribute('role', 'textbox');
quill.root.style.cssText = 'white-space: pre-wrap; min-height: 40px';
quill.root.nextElementSibling?.style.setProperty('position', 'absolute');
tell(() => quill.getText().replace(/\n$/, ''));
