// A field for one code of a long list: <input data-sw-codes="units"><output for="…">. What is typed, a code or words, is
// looked up while typing; leaving the field, words that fit one entry become its code. Without a script, the code is typed.
import { fill } from './page.js';

const FIELDS = 'input[data-sw-codes]';
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
  const address = `/api/v1/codes/${encodeURIComponent(list)}?text=${encodeURIComponent(text)}`;
  if (!found.has(address)) {
    found.set(address, fetch(address, { credentials: 'same-origin' }).then((answer) => (answer.ok ? answer.json() : []), () => []));
  }
  return found.get(address);
}

async function offer(field) {
  const text = field.value;
  const entries = await search(field.dataset.swCodes, text.trim());
  if (field.value === text) {
    listOf(field).replaceChildren(...entries.map((entry) => new Option(words(entry), entry.code)));
  }
}

function listOf(field) {
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
  const entries = text ? await search(field.dataset.swCodes, text) : [];
  if (field.value.trim() !== text) {
    return;
  }
  const exact = entries.find(({ code }) => code === text.toUpperCase()) ?? entries.find((entry) => [entry.text.ko, entry.text.en].some((name) => name.toLowerCase() === text.toLowerCase()));
  const entry = exact ?? (entries.length === 1 ? entries[0] : null);
  const told = field.parentElement.querySelector('output');
  if (told) {
    told.textContent = entry ? words(entry) : '';
  }
  if (entry && entry.code !== field.value) {
    fill(field, entry.code);
  }
}
