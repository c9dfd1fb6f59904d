// Tells what has arrived since the page was opened: <p data-sw-news="address" data-sw-news-words="… {0} …"><a hidden></a></p>.
// It asks when a socket says that there is something new, and once a minute, only while somebody is there: asking keeps the
// session, and must not keep it for ever. A socket that closed is opened again under the same condition.
import { ready } from './page.js';

const EVERY = 60_000;
const AWAY = 10 * 60_000;
/** Several news at once are one question, and not all pages ask at the same moment. */
const SOON = 200;
const SPREAD = 600;

let touched = Date.now();
let socket = null;
let asking = 0;
let missed = false;

for (const type of ['keydown', 'pointerdown', 'wheel']) {
  document.addEventListener(type, () => {
    touched = Date.now();
    if (missed) {
      missed = false;
      lookAll();
    }
  }, { passive: true });
}

ready(() => {
  if (document.querySelector('[data-sw-news]')) {
    listen();
    setInterval(() => {
      listen();
      lookAll();
    }, EVERY);
  }
});

const isThere = () => !document.hidden && Date.now() - touched <= AWAY;

function listen() {
  if (!socket && isThere()) {
    socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/news`);
    socket.addEventListener('close', () => { socket = null; });
    socket.addEventListener('message', () => {
      asking ||= setTimeout(lookAll, SOON + Math.random() * SPREAD);
    });
  }
}

function lookAll() {
  clearTimeout(asking);
  asking = 0;
  if (isThere()) {
    document.querySelectorAll('[data-sw-news]').forEach(look);
  } else {
    missed = true;
  }
}

async function look(place) {
  const answer = await fetch(place.dataset.swNews, { cache: 'no-store' }).catch(() => null);
  if (answer?.ok && !answer.redirected) {
    const arrived = Number(await answer.text());
    const link = place.querySelector('a');
    if (arrived > 0) {
      link.textContent = place.dataset.swNewsWords.replace('{0}', arrived);
    }
    link.hidden = !(arrived > 0);
  }
}
