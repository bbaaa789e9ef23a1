/**
 * In place of the polyfill in the scripts that run in pages (wxt.config.ts): both browsers give promises by themselves
 * there, and no listener of ours in a page answers a message. It would be a twentieth of what each tab loads.
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
