// Signing in and signing, in the browser. Pages ask for it by data attributes; nothing is exposed.
//
//   <form data-sw-sign-in data-text="… {origin} …">  signs that text, with the address it is at, with the key file chosen
//     <input type="hidden" data-sw-origin> <… data-sw-signed-text>   say the address and the text
//   <form data-sw-sign data-sw-content="base64">  signs those bytes with the key opened at sign-in, or asks for it
//     data-error-file, -password, -key              what to say when that fails; in [data-sw-sign-error]
//     <input type="hidden" data-sw-cms data-sw-content="base64">  several of them: each signs its own bytes, with one key
//     <input type="file" data-sw-p12> <input type="password" data-sw-password> <input type="hidden" data-sw-cms>
//     <… data-sw-sign-key>                          shown only while no key is open
//     <button type="button" data-sw-sign-button>    starts it; without one, the real button does
//     <button type="submit" data-sw-submit>         the real button: pressed once the signature stands in data-sw-cms
//   <button type="button" data-sw-persona="address" data-sw-persona-password="…">   signs in with the key at that address
import { signDetached } from './cms.js';
import { KeyFileError, openKeyFile } from './p12.js';
import { keep, kept } from './unlocked.js';

const FORMS = 'form[data-sw-sign-in], form[data-sw-sign]';
const FIELD_OF = { password: '[data-sw-password]', file: '[data-sw-p12]', key: '[data-sw-p12]' };
const busy = new WeakSet();
const signed = new WeakSet();

const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const base64Of = (bytes) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
const signsIn = (form) => form.hasAttribute('data-sw-sign-in');
// What is signed names the site that the person is really at, whatever page asks for it.
const textOf = (form) => form.dataset.text.replace('{origin}', location.origin);
const contentOf = (form, field) => signsIn(form)
  ? new TextEncoder().encode(textOf(form))
  : bytesOf(field.dataset.swContent ?? form.dataset.swContent);
const realButton = (form) => form.querySelector('[data-sw-submit]') ?? form.querySelector('[type="submit"]');

// Ahead of everybody else's listeners: a page library may send the form from the button's own click.
document.addEventListener('click', onClick, true);
document.addEventListener('input', (event) => event.target.form?.matches(FORMS) && explain(event.target.form, ''));
window.addEventListener('pageshow', prepareAll);

function onClick(event) {
  const target = event.target instanceof Element ? event.target.closest('button, input') : null;
  if (target?.matches('[data-sw-persona]')) {
    const form = target.form?.matches(FORMS) ? target.form : document.querySelector('form[data-sw-sign-in]');
    signWith(form, target, () => fetchKey(target));
  } else if (target?.form?.matches(FORMS) && (target.type === 'submit' || target.matches('[data-sw-sign-button]'))) {
    signFirst(event, target);
  }
}

function signFirst(event, button) {
  const form = button.form;
  if (signed.has(form) && !busy.has(form) && button.type === 'submit') {
    busy.add(form);
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!form.noValidate && !form.reportValidity()) {
    return;
  }
  signWith(form, button, async () => (signsIn(form) ? null : await kept()) ?? chosenKey(form));
}

async function signWith(form, button, openKey) {
  if (busy.has(form)) {
    return;
  }
  busy.add(form);
  button.setAttribute('aria-busy', 'true');
  explain(form, '');
  try {
    const opened = await openKey();
    for (const field of form.querySelectorAll('[data-sw-cms]')) {
      field.value = base64Of(await signDetached(contentOf(form, field), opened));
    }
    await keep(opened);
    form.querySelectorAll('[data-sw-password]').forEach((field) => { field.value = ''; });
    signed.add(form);
  } catch (failed) {
    fail(form, failed);
  } finally {
    busy.delete(form);
    button.removeAttribute('aria-busy');
  }
  if (signed.has(form)) {
    realButton(form).click();
  }
}

async function chosenKey(form) {
  const [file] = form.querySelector('[data-sw-p12]').files;
  if (!file) {
    throw new KeyFileError('file');
  }
  return openKeyFile(await file.arrayBuffer(), form.querySelector('[data-sw-password]').value);
}

async function fetchKey(button) {
  const answer = await fetch(button.dataset.swPersona, { credentials: 'same-origin' });
  if (!answer.ok) {
    throw new KeyFileError('file', new Error(`${answer.status} for ${button.dataset.swPersona}`));
  }
  return openKeyFile(await answer.arrayBuffer(), button.dataset.swPersonaPassword);
}

function fail(form, failed) {
  const reason = failed instanceof KeyFileError ? failed.reason : 'key';
  console.debug(failed);
  show(form, true);
  explain(form, form.dataset[`error${reason[0].toUpperCase()}${reason.slice(1)}`], form.querySelector(FIELD_OF[reason]));
}

function explain(form, words, field) {
  const alert = form.querySelector('[data-sw-sign-error], [role="alert"]') ?? madeAlert(form);
  alert.textContent = words ?? '';
  alert.hidden = !words;
  form.querySelectorAll('[aria-invalid]').forEach((other) => other.removeAttribute('aria-invalid'));
  if (field) {
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  }
}

function madeAlert(form) {
  const alert = document.createElement('p');
  alert.className = 'sw-alert sw-alert-error';
  alert.setAttribute('role', 'alert');
  realButton(form).before(alert);
  return alert;
}

// Also when a page comes back out of the browser's memory, where its form was already sent.
async function prepareAll() {
  for (const form of document.querySelectorAll(FORMS)) {
    signed.delete(form);
    busy.delete(form);
    if (signsIn(form)) {
      form.querySelector('[data-sw-origin]').value = location.origin;
      form.querySelector('[data-sw-signed-text]').textContent = textOf(form);
    } else {
      show(form, !(await kept()));
    }
  }
}

function show(form, asks) {
  const wrapped = form.querySelectorAll('[data-sw-sign-key]');
  const fields = [...form.querySelectorAll('[data-sw-p12], [data-sw-password]')];
  const parts = wrapped.length ? [...wrapped] : fields.map((field) => field.closest('.sw-field') ?? field);
  parts.forEach((part) => { part.hidden = !asks; });
  fields.forEach((field) => { field.disabled = !asks; });
}
