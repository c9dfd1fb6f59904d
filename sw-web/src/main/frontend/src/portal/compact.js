// Close rows in lists, as somebody chose with <button data-sw-compact>; remembered for that person in this browser. PrimeFaces
// has a size for a table, and no way to change it without asking the server.
import { ready } from './page.js';

const key = () => `sw-compact:${document.body.dataset.swUser}`;

function show() {
  const compact = localStorage.getItem(key()) === 'yes';
  document.body.classList.toggle('sw-compact', compact);
  document.querySelectorAll('[data-sw-compact]').forEach((button) => {
    button.hidden = false;
    button.setAttribute('aria-pressed', String(compact));
  });
}

ready(show);
document.addEventListener('click', ({ target }) => {
  if (target.closest?.('[data-sw-compact]')) {
    localStorage.setItem(key(), document.body.classList.contains('sw-compact') ? 'no' : 'yes');
    show();
  }
});
