// Lines copied from a spreadsheet go into the table that has data-sw-paste, from the cell they are pasted into on.
// Lines that are missing are made by its button [data-sw-add]; a field [data-sw-add-count] beside that button, if there
// is one, is told how many. data-sw-pasted says in words what was done, with {0} for the number of lines; data-sw-lost how
// many cells had no place in the table: nothing is left out without a word, and nothing is rewritten on the way.
import { announce, fill, notice } from './page.js';
import { dayIn } from './days.js';
import { parse } from './sheet/clipboard.js';

const CELL = 'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea';
const TABLES = 'table[data-sw-paste]';
const PATIENCE = 15_000;

document.addEventListener('paste', (event) => {
  const table = event.target.matches?.(CELL) && event.target.closest(TABLES);
  const lines = table ? parse(event.clipboardData.getData('text/plain')) : [];
  if (lines.length > 1 || lines[0]?.length > 1) {
    event.preventDefault();
    paste(event.target, lines);
  }
});

// A line added by hand is one to type into at once
document.addEventListener('click', async ({ target, isTrusted }) => {
  const add = target.closest?.('[data-sw-add]');
  const table = add && isTrusted && nearest(add, TABLES);
  if (table) {
    const find = finder(table);
    const before = rows(table).length;
    await changed(() => find() && rows(find()).length > before);
    cells(rows(find()).at(-1))[0]?.focus();
  }
});

async function paste(cell, lines) {
  const row = cell.closest('tr');
  const find = finder(cell);
  const firstRow = rows(find()).indexOf(row);
  const firstColumn = cells(row).indexOf(cell);
  const table = await grow(find, firstRow + lines.length);
  const target = rows(table).slice(firstRow, firstRow + lines.length);
  let lost = lines.slice(target.length).flat().filter((text) => text.trim()).length;
  target.forEach((line, index) => {
    const columns = cells(line).slice(firstColumn);
    lines[index].forEach((text, column) => {
      const taken = column < columns.length && put(columns[column], text);
      lost += taken || !text.trim() ? 0 : 1;
    });
  });
  cells(target[0])[firstColumn].focus();
  announce((table.dataset.swPasted ?? '').replace('{0}', target.length));
  if (lost) {
    const told = notice((table.dataset.swLost ?? '').replace('{0}', lost), 'warning', []);
    setTimeout(() => told.remove(), PATIENCE);
  }
}

const rows = (table) => [...table.tBodies].flatMap((body) => [...body.rows]).filter((row) => cells(row).length);
const cells = (row) => [...row.querySelectorAll(CELL)].filter((control) => !control.disabled && !control.readOnly);

// A partial update puts another table in the place of this one
function finder(inside) {
  const tables = () => [...document.querySelectorAll(TABLES)];
  const number = tables().indexOf(inside.closest('table'));
  return () => tables()[number];
}

/** Makes lines until the table has so many, and answers the table as it then stands. */
async function grow(find, wanted) {
  for (let missing = wanted - rows(find()).length; missing > 0;) {
    const add = nearest(find(), '[data-sw-add]');
    if (!add) {
      break;
    }
    const count = nearest(add, '[data-sw-add-count]');
    if (count) {
      count.value = missing;
    }
    const before = wanted - missing;
    add.click();
    await changed(() => rows(find()).length > before);
    missing = wanted - rows(find()).length;
    if (wanted - missing <= before) {
      break;
    }
  }
  return find();
}

function nearest(element, selector) {
  let scope = element.parentElement;
  while (scope && !scope.querySelector(selector) && !scope.matches('form')) {
    scope = scope.parentElement;
  }
  return scope?.querySelector(selector);
}

function changed(condition) {
  return new Promise((done) => {
    const watcher = new MutationObserver(() => condition() && finish());
    const timer = setTimeout(finish, PATIENCE);
    function finish() {
      watcher.disconnect();
      clearTimeout(timer);
      done();
    }
    watcher.observe(document.body, { childList: true, subtree: true });
    if (condition()) {
      finish();
    }
  });
}

/** Puts a text into a control as it is, and answers whether it could take it. */
export function put(control, text) {
  const value = text.trim();
  if (control.tagName === 'SELECT') {
    const option = optionFor([...control.options], value);
    if (option) {
      fill(control, option.value);
    }
    return Boolean(option);
  }
  if (control.type === 'checkbox') {
    fill(control, /^(y|yes|true|1|o|예)$/i.test(value));
    return true;
  }
  fill(control, control.type === 'date' || control.dataset?.swDay ? dayIn(value) : value);
  return control.value !== '' || !value;
}

function optionFor(options, value) {
  const wanted = value.toLowerCase();
  return options.find(({ value: code, text: label }) => code.toLowerCase() === wanted || label.trim().toLowerCase() === wanted)
    ?? options.find(({ text: label }) => wanted && label.trim().toLowerCase().split(/[\s(),/]+/).includes(wanted));
}
