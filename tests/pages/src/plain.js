import { option, place, tell } from './_place.js';

const box = document.createElement('div');
box.contentEditable = option('kind') === 'plaintext-only' ? 'plaintext-only' : 'true';
if (option('kind') === 'pre-wrap') box.style.whiteSpace = 'pre-wrap';
box.setAttribute('role', 'textbox');
box.style.minHeight = '40px';
place().append(box);
tell(() => undefined);
