// Entries of the address book are offered while one types: <input data-sw-book="address">, as codes are (codes.js), in the
// cells of a sheet too, which PrimeFaces does not draw. Choosing an entry, and only that, fills the other fields of the
// section, or of the line (data-sw-book-as="maker": fields called makerName, …).
import { listOf } from './codes.js';
import { fill } from './page.js';

const FIELDS = 'input[data-sw-book]';
const PAUSE = 150;
const found = new Map();
const offered = new WeakMap();
const timers = new WeakMap();

document.addEventListener('focusin', ({ target }) => target.matches?.(FIELDS) && offer(target));
document.addEventListener('input', (event) => {
  if (event.target.matches?.(FIELDS)) {
    heard(event);
  }
});

function heard(event) {
  const field = event.target;
  const entry = isChoice(event) && offered.get(field)?.get(field.value);
  clearTimeout(timers.get(field));
  if (entry) {
    take(field, entry);
  } else {
    timers.set(field, setTimeout(() => offer(field), PAUSE));
  }
}

/** Whether an entry of the list was chosen: browsers say so by what they call the input, or say nothing of it. */
export const isChoice = ({ isTrusted, inputType }) => isTrusted && (!inputType || inputType === 'insertReplacementText');

function search(address) {
  if (!found.has(address)) {
    const entries = fetch(address, { credentials: 'same-origin' }).then((answer) => (answer.ok && !answer.redirected ? answer.json() : []), () => []);
    found.set(address, entries);
  }
  return found.get(address);
}

async function offer(field) {
  const text = field.value.trim();
  const entries = await search(`${field.dataset.swBook}&text=${encodeURIComponent(text)}`);
  if (field.value.trim() === text) {
    const named = titled(entries);
    offered.set(field, named);
    listOf(field).replaceChildren(...[...named].map(([title, { hint }]) => new Option(label(title, hint, text), title)));
  }
}

/** The entries by what is chosen from the list; those of the same name with what tells them apart. */
export function titled(entries) {
  const named = new Map();
  entries.forEach((entry) => {
    const isTwin = entries.some((other) => other !== entry && other.title === entry.title);
    named.set(isTwin ? `${entry.title} (${entry.hint})` : entry.title, entry);
  });
  return named;
}

/** Browsers show only what holds the text that was typed: what was found by another word is told with that word. */
export const label = (title, hint, typed) => (`${title} ${hint}`.toLowerCase().includes(typed.toLowerCase()) ? hint : `${hint} (${typed})`);

/** What an entry says, by the names of the fields that it fills. */
export const filling = (values, as) => Object.entries(values).map(([name, value]) => [as ? as + name[0].toUpperCase() + name.slice(1) : name, value]);

function take(field, entry) {
  const values = filling(entry.values, field.dataset.swBookAs);
  const chosen = new CustomEvent('sw-book', { bubbles: true, cancelable: true, detail: values });
  if (field.dispatchEvent(chosen)) {
    const place = field.id.slice(0, field.id.lastIndexOf('_') + 1);
    values.forEach(([name, value]) => {
      const other = document.getElementById(place + name);
      if (other) {
        fill(other, value);
      }
    });
  }
}
