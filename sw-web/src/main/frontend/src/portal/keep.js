// What is typed into a form with data-sw-keep is remembered by this tab until the server took it: an expired session,
// a wrong link or a closed lid lose nothing. data-sw-kept says so when it comes back, data-sw-kept-discard offers to
// go without. Passwords, files and hidden fields are never kept; signing out forgets everything.
import { fill, notice, ready } from './page.js';

const PREFIX = 'sw-keep:';
const TYPED = 'input:not([type="hidden"], [type="password"], [type="file"], [type="submit"], [type="button"]), select, textarea';

const person = () => document.body.dataset.swUser ?? '';
const nameOf = (form) => `${PREFIX}${person()}:${form.dataset.swKeep || window.location.pathname + window.location.search}`;
const read = (name) => JSON.parse(sessionStorage.getItem(name));
const write = (name, record) => sessionStorage.setItem(name, JSON.stringify(record));
const records = () => Object.keys(sessionStorage).filter((name) => name.startsWith(PREFIX));

for (const type of ['input', 'change']) {
  document.addEventListener(type, ({ target }) => {
    const form = target.form;
    if (form?.matches('[data-sw-keep]') && target.name && target.matches(TYPED)) {
      write(nameOf(form), { values: valuesOf(form), page: window.location.pathname + window.location.search, sent: false });
    }
  });
}
document.addEventListener('submit', ({ target }) => {
  const record = target.matches('[data-sw-keep]') && read(nameOf(target));
  if (record) {
    write(nameOf(target), { ...record, sent: true });
  }
});
document.addEventListener('sw-saved', ({ target }) => sessionStorage.removeItem(nameOf(target.form)));
document.addEventListener('click', ({ target }) => target.closest?.('[data-sw-sign-out]') && records().forEach((name) => sessionStorage.removeItem(name)));
ready(settle);

// What was sent is the server's now, unless it asked who we are, or opened the page anew, instead of taking it.
function settle() {
  const turnedAway = document.querySelector('form[data-sw-sign-in], [data-sw-reopened]');
  for (const name of records()) {
    const record = read(name);
    if (record.sent && turnedAway) {
      write(name, { ...record, sent: false });
      comeBack(turnedAway, record.page);
    } else if (record.sent) {
      sessionStorage.removeItem(name);
    }
  }
  document.querySelectorAll('form[data-sw-keep]').forEach(restore);
}

// To the page where it was typed, unless the server knows better, or stayed on that page
function comeBack(form, page) {
  const to = form.elements?.namedItem('to');
  if (to && !to.value) {
    to.value = page;
  }
}

function restore(form) {
  const record = read(nameOf(form));
  if (!record || JSON.stringify(record.values) === JSON.stringify(valuesOf(form))) {
    return;
  }
  const controls = controlsOf(form);
  for (const [key, value] of record.values) {
    const control = controls.get(key);
    if (control && valueOf(control) !== value) {
      fill(control, value);
    }
  }
  if (form.dataset.swKept) {
    notice(form.dataset.swKept, 'warning', [[form.dataset.swKeptDiscard, () => discard(form)]], form);
  }
}

function discard(form) {
  sessionStorage.removeItem(nameOf(form));
  window.location.reload();
}

const valueOf = (control) => (['checkbox', 'radio'].includes(control.type) ? control.checked : control.value);
const valuesOf = (form) => [...controlsOf(form)].map(([key, control]) => [key, valueOf(control)]);

function controlsOf(form) {
  const typed = [...form.elements].filter((control) => control.name && control.matches(TYPED));
  return new Map(typed.map((control) => [['checkbox', 'radio'].includes(control.type) ? `${control.name}=${control.value}` : control.name, control]));
}
