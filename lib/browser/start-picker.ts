import { networkFiles } from './network-files';
import { leavePickerMessage } from './on-leave-picker';
import { browser } from './webext';

const file = '/picker.js';

/**
 * In the worker: lets the person point at her compose box in a tab. Works where the site is switched on, and in the
 * tab she just used our button or key in (`activeTab`), for as long as she stays on that page.
 */
export async function startPicker(tabId: number): Promise<void> {
  // The grant of her key and our script go to the page's process by ways of their own: on a busy machine the script may
  // arrive first, and Chromium refuses it. By the time the refusal is back, the grant is there.
  await putPicker(tabId).catch(() => putPicker(tabId));
}

async function putPicker(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [...networkFiles(undefined), file],
  });
}

/** In the worker: one frame is done, the others put their outlines away. */
export async function leavePicker(tabId: number): Promise<void> {
  // A tab that has closed has nobody to tell.
  await browser.tabs.sendMessage(tabId, leavePickerMessage).catch(() => {});
}

/** In the worker: the key for it. */
export function followPickKey(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'pick') return;
    const [front] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A page of the browser's own takes no script: then there is nothing to point at.
    if (front?.id !== undefined) await startPicker(front.id).catch(() => {});
  });
}
