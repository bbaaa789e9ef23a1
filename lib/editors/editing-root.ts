import { isField } from './textarea';

const editable = /^(true|plaintext-only|)$/;
const privateFields = /\b(cc-[a-z-]+|one-time-code|current-password|new-password|username)\b/;
/** What code editors and captchas keep out of sight to catch the keyboard. */
const hiddenCatchers =
  '.inputarea, .ace_text-input, .CodeMirror textarea, .xterm-helper-textarea, .ql-clipboard, .g-recaptcha-response';
const search =
  'search, [role="search"], [role="searchbox"], [type="search"], [inputmode="search"], [enterkeyhint="search"]';

/**
 * The compose box an event happened in, from its `composedPath()`: the outermost editable element, or the field.
 * Never a search, password, card or one-time-code field, never one that is read-only, disabled or out of sight.
 * @param inputs also one-line text inputs, which are no compose box unless a person says so
 */
export function editingRootOf(
  path: readonly EventTarget[],
  { inputs = false } = {},
): HTMLElement | undefined {
  const elements = path.filter(isHtmlElement);
  if (elements.some((element) => element.matches(search))) return undefined;
  const field = elements.find(isField);
  if (field) return isComposeField(field, inputs) ? field : undefined;
  const root = elements.findLast(isEditingHost) ?? documentRoot(elements);
  return root && !isClosed(root) ? oneBlock(root, elements) : undefined;
}

function isComposeField(field: HTMLElement, inputs: boolean): boolean {
  if (!isField(field) || field.readOnly || field.disabled || isClosed(field)) return false;
  // Firefox forgets the values it does not know when asked for the property.
  if (privateFields.test(field.getAttribute('autocomplete') ?? '')) return false;
  const { width, height } = field.getBoundingClientRect();
  if (width < 20 || height < 12) return false;
  return field.localName === 'textarea' || (inputs && field.type === 'text');
}

function isEditingHost(element: HTMLElement): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && editable.test(value.toLowerCase()) && element.isContentEditable;
}

/** A document in design mode is edited as a whole. */
function documentRoot(elements: readonly HTMLElement[]): HTMLElement | undefined {
  return elements.find((element) => element.localName === 'body' && element.isContentEditable);
}

const isClosed = (element: HTMLElement): boolean =>
  element.matches(hiddenCatchers) ||
  ['aria-readonly', 'aria-disabled', 'aria-hidden'].some((name) => element.getAttribute(name) === 'true');

/** Gutenberg makes the whole page editable while several blocks are selected: its box is the block. */
function oneBlock(root: HTMLElement, elements: readonly HTMLElement[]): HTMLElement {
  return elements.find((element) => element.matches('.block-editor-rich-text__editable')) ?? root;
}

/** Elements of a frame are not instances of this window's classes. */
function isHtmlElement(target: EventTarget): target is HTMLElement {
  return 'nodeType' in target && target.nodeType === 1 && 'isContentEditable' in target;
}
