import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { option, place, tell } from './_place.js';

// A site that does something of its own to what is pasted.
const shouting = option('kind') === 'shouting' ? { transformPastedText: (text) => text.toUpperCase() } : {};
const editor = new Editor({ element: place(), extensions: [StarterKit], editorProps: shouting });
editor.view.dom.style.minHeight = '40px';
tell(() => editor.getText({ blockSeparator: '\n' }));
