// Keeps a form with its files on the device until the server has it: neither PrimeFaces nor the browser does. The form carries a
// key of its own, under which the server takes it once. Without this script the form is sent as any other.
//   <form data-sw-later="name" data-sw-later-sending="words" data-sw-later-kept="words" data-sw-later-again="words">
//   <p data-sw-later-done="name">                              the server has it: nothing of it is kept any more
import { notice, ready } from './page.js';

const DATABASE = 'sw-later';
const STATE = /^(jakarta\.faces\.|primefaces\.)/;
const nameOf = (name) => `${document.body.dataset.swUser ?? ''}:${name}`;
let told;

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.dataset.swLater && !event.defaultPrevented) {
    event.preventDefault();
    keep(form).then(() => send(form), () => form.submit());
  }
});
document.addEventListener('click', ({ target }) => target.closest?.('[data-sw-sign-out]') && indexedDB.deleteDatabase(DATABASE));
window.addEventListener('online', resume);
ready(async () => {
  const done = document.querySelector('[data-sw-later-done]');
  if (done) {
    await forget(done.dataset.swLaterDone);
  }
  await resume();
});

/** Sends what an earlier attempt has left, with the state that the page has now. */
async function resume() {
  const form = document.querySelector('form[data-sw-later]');
  const kept = form && (await store('readonly', (records) => records.get(nameOf(form.dataset.swLater))));
  if (kept) {
    restore(form, kept);
    await send(form);
  }
}

const body = (form) => new FormData(form, form.querySelector('[type="submit"]:not([disabled])'));
const keep = (form) => store('readwrite', (records) => records.put([...body(form)].filter(([name]) => !STATE.test(name)), nameOf(form.dataset.swLater)));
const forget = (name) => store('readwrite', (records) => records.delete(nameOf(name)));

function restore(form, kept) {
  for (const control of [...form.elements].filter(({ name, type }) => name && type !== 'submit' && !STATE.test(name))) {
    const values = kept.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control.type === 'file') {
      const files = new DataTransfer();
      values.filter(({ size }) => size).forEach((file) => files.items.add(file));
      control.files = files.files;
    } else if (['checkbox', 'radio'].includes(control.type)) {
      control.checked = values.includes(control.value);
    } else if (values.length) {
      [control.value] = values;
    }
  }
}

async function send(form) {
  const words = form.dataset;
  say(form, words.swLaterSending, 'info');
  const answer = await fetch(form.action, { method: 'POST', body: body(form) }).catch(() => null);
  const to = new URL(answer?.url || window.location.href);
  if (!answer || answer.status >= 500 || to.pathname === '/sign-in') {
    say(form, words.swLaterKept, 'warning', [[words.swLaterAgain, () => send(form)]]);
  } else if (to.searchParams.has('reopened')) {
    window.location.assign(to);
  } else {
    await forget(words.swLater);
    if (to.pathname === window.location.pathname) {
      refused(form, new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } else {
      window.location.assign(to);
    }
  }
}

/** The server has something to say about it: the form stays as it was typed. */
function refused(form, page) {
  const state = page.querySelector(`#${form.id} [name="jakarta.faces.ViewState"]`);
  if (state) {
    form.querySelector('[name="jakarta.faces.ViewState"]').value = state.value;
  }
  say(form, page.querySelector('main .sw-messages')?.textContent.trim() ?? '', 'error');
  told.scrollIntoView();
}

function say(form, what, kind, actions = []) {
  told?.remove();
  told = notice(what, kind, actions, form);
}

function store(mode, work) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('forms');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('forms', mode);
      const asked = work(transaction.objectStore('forms'));
      transaction.onerror = () => failed(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        done(asked.result);
      };
    };
  });
}
