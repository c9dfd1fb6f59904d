import { forget } from '../sign/unlocked.js';
import { ready } from './page.js';

// Nobody is signed in: the key that somebody had opened is nobody's business any more.
ready(() => document.body.dataset.swUser || forget());

// A page out of the browser's memory shows what was true before: ask for it again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) {
    window.location.reload();
  }
});
