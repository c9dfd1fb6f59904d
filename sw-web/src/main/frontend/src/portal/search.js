// The key / goes to the search box in the header (<input data-sw-search>), unless somebody types or has switched the shortcuts off
// (keys.js). PrimeFaces has p:hotkey, which knows neither of both and no Hangul mode.
import { keyOf } from './keyboard.js';

const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), select, textarea, [contenteditable]';

/** Whether that key press asks for the search box. */
export function asks(event) {
  const other = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented;
  return !other && keyOf(event) === '/' && !event.target.matches?.(TYPING);
}

globalThis.document?.addEventListener('keydown', (event) => {
  const box = document.querySelector('[data-sw-search]');
  const off = localStorage.getItem('sw-keys-off') === 'yes' || document.querySelector('dialog[open]');
  if (box && !off && asks(event)) {
    event.preventDefault();
    box.focus();
    box.select();
  }
});
