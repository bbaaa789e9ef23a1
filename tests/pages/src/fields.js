import { place, tell } from './_place.js';

/** The fields a page may have; each is known by its id. */
place().innerHTML = `
  <style>input, textarea, [contenteditable] { display: block; width: 200px; min-height: 20px }</style>
  <textarea id="post"></textarea>
  <div id="rich" contenteditable="true"><p id="rich-line"><b id="rich-word">word</b></p></div>
  <div id="outer" contenteditable="true"><div contenteditable="false"><p id="caption" contenteditable="true">x</p></div></div>
  <div id="plaintext" contenteditable="plaintext-only"></div>
  <input id="text" type="text">
  <input id="password" type="password"><input id="email" type="email"><input id="hidden" type="hidden">
  <input id="card" autocomplete="cc-number"><input id="code" autocomplete="one-time-code">
  <textarea id="card-area" autocomplete="shipping cc-name"></textarea>
  <input id="query" type="search"><div role="search"><textarea id="query-area"></textarea></div>
  <div id="query-rich" role="searchbox" contenteditable="true"></div>
  <textarea id="frozen" readonly></textarea><textarea id="off" disabled></textarea>
  <div id="aria-frozen" contenteditable="true" aria-readonly="true"></div>
  <textarea id="tiny" style="width: 1px; height: 1px; min-height: 0; padding: 0; border: 0"></textarea>
  <div class="cm-editor"><div id="code-editor" class="cm-content" contenteditable="true"><div class="cm-line">code</div></div></div>
  <p id="paragraph">text</p><div role="textbox" id="no-editor">text</div>`;
tell(() => undefined);
