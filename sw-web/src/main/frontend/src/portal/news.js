// Tells what has arrived since the page was opened: <p data-sw-news="address" data-sw-news-words="… {0} …"><a hidden></a></p>.
// It asks once a minute, only while somebody is there: asking keeps the session, and must not keep it for ever.
import { ready } from './page.js';

const EVERY = 60_000;
const AWAY = 10 * 60_000;

let touched = Date.now();
for (const type of ['keydown', 'pointerdown', 'wheel']) {
  document.addEventListener(type, () => { touched = Date.now(); }, { passive: true });
}
ready(() => document.querySelectorAll('[data-sw-news]').forEach((place) => setInterval(() => look(place), EVERY)));

async function look(place) {
  if (document.hidden || Date.now() - touched > AWAY) {
    return;
  }
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
