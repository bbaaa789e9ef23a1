import { pageWorld } from './page-world';

/** Dispatches a `beforeinput` over the current selection, as a keyboard would. True when the engine took care of it. */
export function dispatchBeforeInput(target: HTMLElement, inputType: string, data?: string): boolean {
  const { view, element, share } = pageWorld(target);
  const init: InputEventInit = share({ bubbles: true, cancelable: true, composed: true, inputType });
  if (data !== undefined) init.data = data;
  return !element.dispatchEvent(new view.InputEvent('beforeinput', init));
}
