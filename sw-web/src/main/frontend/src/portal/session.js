// Warns before the session runs out: <body data-sw-session="1800" data-sw-session-soon="… {0} …" data-sw-session-stay="…"
// data-sw-session-over="…" data-sw-session-again="…">, in seconds. All tabs share one session, so they share the clock.
import { notice, ready } from './page.js';

const ALIVE = 'sw-alive';
const WARNING = 120;
const STEP = 5_000;
let shown = null;
let stage = '';

ready(() => {
  if (Number(document.body.dataset.swSession)) {
    alive();
    setInterval(look, STEP);
    document.addEventListener('visibilitychange', look);
    window.jQuery?.(document).on('pfAjaxComplete', alive);
    window.faces?.ajax?.addOnEvent(({ status }) => status === 'complete' && alive());
  }
});

function alive() {
  localStorage.setItem(ALIVE, String(Date.now()));
  show('');
}

function look() {
  const { swSession, swSessionSoon, swSessionStay, swSessionOver, swSessionAgain } = document.body.dataset;
  const left = Number(swSession) - (Date.now() - Number(localStorage.getItem(ALIVE))) / 1000;
  if (left > WARNING) {
    show('');
  } else if (left > 0) {
    show('soon', () => notice((swSessionSoon ?? '').replace('{0}', Math.ceil(left / 60)), 'warning', [[swSessionStay, stay]]));
  } else {
    show('over', () => notice(swSessionOver ?? '', 'warning', [[swSessionAgain, () => window.location.reload()]]));
  }
}

function show(wanted, make) {
  if (wanted !== stage) {
    stage = wanted;
    shown?.remove();
    shown = make?.() ?? null;
  }
}

async function stay() {
  const answer = await fetch(window.location.href, { method: 'HEAD', credentials: 'same-origin', cache: 'no-store' });
  if (answer.ok && !answer.redirected) {
    alive();
  } else {
    window.location.reload();
  }
}
