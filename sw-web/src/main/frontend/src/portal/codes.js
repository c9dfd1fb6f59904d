// A field for one code of a long list: <input data-sw-codes="units"><output for="…">. What is typed, a code or words, is
// looked up while typing; leaving the field, the name of one entry, or the beginning of it, becomes its code. Without a
// script, the code is typed. The list "hs" is the nomenclature: there, words never become a code unless somebody chooses it.
import { fill } from './page.js';

const FIELDS = 'input[data-sw-codes]';
const GOODS = 'hs';
const PAUSE = 150;
const found = new Map();
const timers = new WeakMap();
let offers = 0;

const korean = () => document.documentElement.lang === 'ko';
const words = ({ text }) => (korean() ? text.ko : text.en);

document.addEventListener('focusin', ({ target }) => target.matches?.(FIELDS) && offer(target));
document.addEventListener('input', ({ target }) => {
  if (target.matches?.(FIELDS)) {
    clearTimeout(timers.get(target));
    timers.set(target, setTimeout(() => offer(target), PAUSE));
  }
});
document.addEventListener('change', ({ target }) => target.matches?.(FIELDS) && settle(target));

function search(list, text) {
  const goods = list === GOODS;
  const address = `/api/v1/${goods ? GOODS : `codes/${encodeURIComponent(list)}`}?text=${encodeURIComponent(text)}`;
  if (!found.has(address)) {
    const entries = fetch(address, { credentials: 'same-origin' }).then((answer) => (answer.ok ? answer.json() : []), () => []);
    found.set(address, goods ? entries.then((codes) => codes.map(goodsCode)) : entries);
  }
  return found.get(address);
}

/** Looks up for a field, which is busy for so long: a skeleton stands where the words will. */
async function looked(field, text) {
  field.setAttribute('aria-busy', 'true');
  const entries = await search(field.dataset.swCodes, text);
  field.removeAttribute('aria-busy');
  return entries;
}

const goodsCode = ({ code, words: { ko, en }, official }) => ({ code, text: { ko: ko || en || official, en: en || official } });

async function offer(field) {
  const text = field.value;
  const entries = await looked(field, text.trim());
  if (field.value === text) {
    listOf(field).replaceChildren(...entries.map((entry) => new Option(label(entry, text.trim()), entry.code)));
  }
}

// Browsers show only what holds the text that was typed: what was found by another word is told with that word
function label(entry, typed) {
  const shown = words(entry);
  const holds = `${entry.code} ${shown}`.toLowerCase().includes(typed.toLowerCase());
  return holds ? shown : `${shown} (${typed})`;
}

/** The list of what is offered for a field. */
export function listOf(field) {
  if (!field.list) {
    const list = document.createElement('datalist');
    offers += 1;
    list.id = `sw-codes-${offers}`;
    field.after(list);
    field.setAttribute('list', list.id);
  }
  return field.list;
}

async function settle(field) {
  const text = field.value.trim();
  const entries = text ? await looked(field, text) : [];
  if (field.value.trim() !== text) {
    return;
  }
  if (field.dataset.swCodes === GOODS && text && isGoodsCode(text)) {
    tell(field, deepestAbove(entries, goodsCodeIn(text)));
    return;
  }
  const entry = meant(entries, text, field.dataset.swCodes);
  tell(field, entry);
  if (entry && entry.code !== field.value) {
    fill(field, entry.code);
  }
}

const LEAST_WORD = 2;

/** The entry that a text names: by its code, by its name, or, if no other was found, by how its name begins. */
export function meant(entries, text, list) {
  const typed = text.toLowerCase();
  const names = (entry) => [entry.text.ko, entry.text.en].filter(Boolean).map((name) => name.toLowerCase());
  const exact = entries.find(({ code }) => code.toLowerCase() === typed) ?? (list === GOODS ? null : entries.find((entry) => names(entry).includes(typed)));
  const isBeginning = list !== GOODS && entries.length === 1 && typed.length >= LEAST_WORD && names(entries[0]).some((name) => name.startsWith(typed));
  return exact ?? (isBeginning ? entries[0] : null);
}

function tell(field, entry) {
  const told = field.parentElement.querySelector('.sw-code-words');
  if (told) {
    told.textContent = entry ? words(entry) : '';
  }
}

// What has no letters is a goods code, or a slip in one. It is typed to more digits than the nomenclature may know, and
// stays as it was typed: the server reads it.
export const isGoodsCode = (text) => !/\p{L}/u.test(text);

export function goodsCodeIn(text) {
  const digits = text.normalize('NFKC').replace(/[\s.\p{Pd}\p{Cf}]/gu, '');
  return /^\d{4,10}$/.test(digits) ? digits : '';
}

export function deepestAbove(entries, code) {
  return entries.filter((entry) => code && code.startsWith(entry.code)).sort((one, other) => other.code.length - one.code.length)[0];
}
