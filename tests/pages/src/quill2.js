import Quill from 'quill';
import { place, tell } from './_place.js';

const box = document.createElement('div');
place().append(box);
const quill = new Quill(box, { modules: { toolbar: false } });
quill.root.style.cssText = 'white-space: pre-wrap; min-height: 40px';
tell(() => quill.getText().replace(/\n$/, ''));
