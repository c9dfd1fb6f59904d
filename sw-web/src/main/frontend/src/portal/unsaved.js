// What is typed and not saved is marked, beside the form's main act and in the document's title, until it is saved or put
// back. Browsers ask before leaving, and mark nothing; asked is only where something would be lost: what keep.js keeps is
// still there when somebody comes back, but not when he signs out.
import { ready } from './page.js';

const FORM = 'form:is([data-sw-keep], [data-sw-unsaved])';
const typed = new Map();
let sending = null;
let isSigningOut = false;

/** Whether a control says something else than when the page came. */
export function isChanged(control) {
  if (['checkbox', 'radio'].includes(control.type)) {
    return control.checked !== control.defaultChecked;
  }
  if (control.options) {
    const options = [...control.options];
    const atFirst = options.some((option) => option.defaultSelected) ? options.map((option) => option.defaultSelected) : options.map((option, index) => index === 0);
    return options.some((option, index) => option.selected !== atFirst[index]);
  }
  return control.type === 'file' ? control.value !== '' : control.value !== control.defaultValue;
}

for (const type of ['input', 'change']) {
  document.addEventListener(type, ({ target }) => {
    const form = target.form;
    if (target.name && form?.matches(FORM)) {
      typed.set(form, (typed.get(form) ?? new Set()).add(target));
      show();
    }
  });
}
document.addEventListener('sw-saved', ({ target }) => {
  target.defaultValue = target.value;
  show();
});
document.addEventListener('submit', (event) => {
  sending = event.defaultPrevented ? sending : event.target;
});
document.addEventListener('click', ({ target }) => {
  isSigningOut = Boolean(target.closest?.('[data-sw-sign-out]'));
});
window.addEventListener('beforeunload', (event) => {
  if (unsaved().some((form) => form !== sending && (isSigningOut || !form.matches('[data-sw-keep]')))) {
    event.preventDefault();
  }
});
ready(show);

/** The forms of this page that hold something that is not saved; a partial update takes forms and controls away. */
export function unsaved() {
  return [...typed].filter(([form, controls]) => form.isConnected && [...controls].some((control) => control.isConnected && isChanged(control))).map(([form]) => form);
}

function show() {
  const forms = unsaved();
  const words = document.body.dataset.swUnsaved;
  const before = `${words}: `;
  const title = document.title.startsWith(before) ? document.title.slice(before.length) : document.title;
  document.title = forms.length ? before + title : title;
  document.querySelectorAll('.sw-unsaved').forEach((mark) => forms.includes(mark.closest('form')) || mark.remove());
  forms.filter((form) => !form.querySelector('.sw-unsaved')).forEach((form) => place(form).append(mark(words)));
}

const place = (form) => [...form.querySelectorAll('.sw-actions')].filter((actions) => actions.querySelector('[type="submit"]')).pop() ?? form;

function mark(words) {
  const made = document.createElement('span');
  made.className = 'sw-unsaved';
  made.textContent = words;
  return made;
}
