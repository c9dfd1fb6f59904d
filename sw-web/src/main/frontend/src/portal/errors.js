// An error summary takes the focus when the page opens with it; its links go into the field, not only near it.
import { ready } from './page.js';

const CONTROL = 'input:not([type="hidden"]), select, textarea, button';

ready(() => document.querySelector('.sw-error-summary')?.focus());
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('.sw-error-summary a[href^="#"]');
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target) {
    event.preventDefault();
    const field = target.matches(CONTROL) ? target : target.querySelector(CONTROL) ?? target;
    target.closest('details:not([open])')?.setAttribute('open', '');
    (target.closest('.sw-field') ?? target).scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  }
});
