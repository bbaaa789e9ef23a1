import { place, tell } from './_place.js';

const box = document.createElement('textarea');
box.rows = 6;
place().append(box);
tell(() => box.value);
