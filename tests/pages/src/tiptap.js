import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { place, tell } from './_place.js';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
editor.view.dom.style.minHeight = '40px';
tell(() => editor.getText({ blockSeparator: '\n' }));
