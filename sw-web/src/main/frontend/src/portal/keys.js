// Keys for those who work here all day, on pages with a .sw-worklist or a .sw-review: j and k go to the next and the one
// before (the first link of each table line, each link of the view beside a review), a q r open and enter the panel
// <details data-sw-key="a">, c presses <input data-sw-key-press="c"> (to take a case), ? shows <dialog data-sw-keys-help>.
// None of them decides. <input type="checkbox" data-sw-keys-switch> turns them off for good, <button data-sw-keys-show>
// shows the help.
import { keyOf } from './keyboard.js';
import { ready } from './page.js';

const OFF = 'sw-keys-off';
const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), select, textarea, [contenteditable]';

const areOff = () => localStorage.getItem(OFF) === 'yes';
const switches = () => document.querySelectorAll('[data-sw-keys-switch]');
const help = () => document.querySelector('dialog[data-sw-keys-help]');

ready(() => switches().forEach((box) => { box.checked = !areOff(); }));
document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-sw-keys-switch]')) {
    localStorage.setItem(OFF, target.checked ? 'no' : 'yes');
  }
});
document.addEventListener('click', ({ target }) => {
  if (target.closest?.('[data-sw-keys-show]')) {
    help()?.showModal();
  } else if (target.closest?.('[data-sw-close]')) {
    target.closest('dialog')?.close();
  }
});
document.addEventListener('keydown', (event) => {
  const place = document.querySelector('.sw-review, .sw-worklist');
  const busy = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented || event.target.matches?.(TYPING) || document.querySelector('dialog[open]');
  if (place && !busy && !areOff() && act(keyOf(event), place)) {
    event.preventDefault();
  }
});

function act(key, place) {
  switch (key) {
    case 'j':
      return move(place, 1);
    case 'k':
      return move(place, -1);
    case 'a':
    case 'q':
    case 'r':
      return open(document.querySelector(`details[data-sw-key="${key}"]`));
    case 'c':
      return press(document.querySelector('[data-sw-key-press="c"]'));
    case '?':
      help()?.showModal();
      return Boolean(help());
    default:
      return false;
  }
}

function move(place, by) {
  const stops = stopsIn(place).filter((stop) => stop.offsetParent);
  const focused = stops.findIndex((stop) => stop === document.activeElement || stop.closest('tr')?.contains(document.activeElement));
  const here = focused < 0 ? stops.findIndex((stop) => stop.getAttribute('aria-current') === 'page') : focused;
  const next = stops[here < 0 ? (by > 0 ? 0 : stops.length - 1) : Math.min(Math.max(here + by, 0), stops.length - 1)];
  next?.scrollIntoView({ block: 'nearest' });
  next?.focus({ preventScroll: true });
  return Boolean(next);
}

function stopsIn(place) {
  if (place.matches('.sw-worklist')) {
    return [...place.querySelectorAll('tbody tr')].map((row) => row.querySelector('a[href]')).filter(Boolean);
  }
  const view = [...place.querySelectorAll('.sw-view a[href]')];
  if (view.some((link) => link.offsetParent)) {
    return view;
  }
  const cards = [...place.querySelectorAll('.sw-card')];
  cards.forEach((card) => card.setAttribute('tabindex', '-1'));
  return cards;
}

function press(button) {
  button?.click();
  return Boolean(button);
}

function open(panel) {
  if (!panel) {
    return false;
  }
  panel.open = true;
  const target = panel.querySelector('textarea, select, input:not([type="hidden"]), button') ?? panel;
  panel.scrollIntoView({ block: 'nearest' });
  target.focus();
  return true;
}
