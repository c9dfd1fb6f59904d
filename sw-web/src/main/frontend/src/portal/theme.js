// Light, dark, high contrast, or what the machine says.
//   <select data-sw-themes> with values "", light, dark, contrast   or   <button data-sw-theme="dark">
// The choice stands in a cookie, so that the server can write it into <html data-theme="…"> and nothing flashes.
import { ready } from './page.js';

const COOKIE = 'sw-theme';
const YEAR = 365 * 24 * 60 * 60;
const THEMES = ['light', 'dark', 'contrast'];

const chosen = () => document.cookie.match(new RegExp(`(?:^|; )${COOKIE}=(\\w+)`))?.[1] ?? '';

const written = document.documentElement.dataset.theme ?? '';

apply(chosen() || written);
ready(() => apply(chosen() || written));
document.addEventListener('change', ({ target }) => target.matches?.('[data-sw-themes]') && choose(target.value));
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-sw-theme]');
  if (button) {
    choose(button.dataset.swTheme);
  }
});

function choose(theme) {
  const known = THEMES.includes(theme) ? theme : '';
  document.cookie = `${COOKIE}=${known}; path=/; max-age=${known ? YEAR : 0}; samesite=lax`;
  apply(known);
}

function apply(theme) {
  if (THEMES.includes(theme)) {
    document.documentElement.dataset.theme = theme;
  } else {
    delete document.documentElement.dataset.theme;
  }
  document.querySelectorAll('[data-sw-themes]').forEach((select) => { select.value = theme; });
  document.querySelectorAll('[data-sw-theme]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.swTheme === theme)));
}
