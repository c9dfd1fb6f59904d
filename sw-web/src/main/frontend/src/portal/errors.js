// What went wrong takes the focus when the page opens with it; its links go into the field, not only near it.
import { ready } from './page.js';

const CONTROL = 'input:not([type="hidden"]), select, textarea, button';

ready(() => document.querySelector('[data-sw-focus], .sw-error-summary')?.focus());
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.sw-error-summary a[href^="#"]');
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) {
    event.preventDefault();
    const field = fieldAt(target);
    field.closest('details:not([open])')?.setAttribute('open', '');
    (field.closest('.sw-field') ?? field).scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }
});

// A field whose rows are edited in a table stands hidden before that table
function fieldAt(target) {
  const box = target.hidden ? target.nextElementSibling : target;
  return box.matches(CONTROL) ? box : box.querySelector(CONTROL) ?? box;
}
