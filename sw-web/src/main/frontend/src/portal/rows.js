// A field that holds several rows, kept as JSON text: <textarea data-sw-rows='[{"name": …, "label": …}]'
// data-sw-rows-add="…" data-sw-rows-remove="…">. Here it is edited as a table; without a script, as its text.
import { ready } from './page.js';

ready(() => document.querySelectorAll('textarea[data-sw-rows]').forEach(edit));
document.addEventListener('change', ({ target }) => target.matches?.('textarea[data-sw-rows]') && target.hidden && edit(target));

function edit(text) {
  const columns = JSON.parse(text.dataset.swRows);
  const box = text.hidden ? text.nextElementSibling : newBox(text);
  const rows = readRows(text.value);
  const body = element('tbody');
  (rows.length ? rows : [{}]).forEach((row) => body.append(line(text, columns, row)));
  const head = element('thead');
  const titles = head.appendChild(element('tr'));
  columns.forEach(({ label }) => titles.append(element('th', { scope: 'col' }, label)));
  titles.append(element('th', { scope: 'col' }, text.dataset.swRowsRemove));
  const table = element('table', { class: 'sw-table sw-table-edit', 'data-sw-paste': '' });
  table.append(head, body);
  const scroll = element('div', { class: 'sw-table-scroll' });
  scroll.append(table);
  const add = element('button', { type: 'button', class: 'sw-button sw-button-small', 'data-sw-add': '' }, text.dataset.swRowsAdd);
  add.addEventListener('click', () => {
    body.append(line(text, columns, {}));
    number(body, text, columns);
    body.lastElementChild.querySelector('input').focus();
  });
  box.replaceChildren(scroll, add);
  number(body, text, columns);
}

function newBox(text) {
  const label = text.labels[0];
  const box = element('div', { class: 'sw-rows', role: 'group' });
  if (label) {
    label.id ||= `${text.id}-label`;
    box.setAttribute('aria-labelledby', label.id);
  }
  text.hidden = true;
  text.after(box);
  return box;
}

function line(text, columns, row) {
  const made = element('tr');
  columns.forEach(({ name, list }) => {
    const input = element('input', { type: 'text', autocomplete: 'off', 'data-name': name });
    if (list) {
      input.dataset.swCodes = list;
    }
    input.value = row[name] ?? '';
    input.addEventListener('input', () => store(text, made.parentElement));
    made.appendChild(element('td')).append(input);
  });
  const remove = element('button', { type: 'button', class: 'sw-button sw-button-small' }, text.dataset.swRowsRemove);
  remove.addEventListener('click', () => {
    const body = made.parentElement;
    const other = made.nextElementSibling ?? made.previousElementSibling;
    made.remove();
    if (!other) {
      body.append(line(text, columns, {}));
    }
    number(body, text, columns);
    store(text, body);
    (other ?? body.firstElementChild).querySelector('input').focus();
  });
  made.appendChild(element('td')).append(remove);
  return made;
}

// Each cell says aloud which it is, and where the server found something wrong it can be pointed at
function number(body, text, columns) {
  [...body.rows].forEach((row, index) => {
    row.querySelectorAll('input').forEach((input, column) => {
      input.id = `${text.id}_${index}_${columns[column].name}`;
      input.setAttribute('aria-label', `${columns[column].label} ${index + 1}`);
      if (text.getAttribute('aria-invalid') === 'true') {
        input.setAttribute('aria-describedby', text.getAttribute('aria-describedby') ?? '');
      }
    });
    row.querySelector('button').setAttribute('aria-label', `${text.dataset.swRowsRemove} ${index + 1}`);
  });
}

function store(text, body) {
  const rows = [...body.rows].map((row) => Object.fromEntries([...row.querySelectorAll('input')].map((input) => [input.dataset.name, input.value.trim()]).filter(([, value]) => value)));
  const filled = rows.filter((row) => Object.keys(row).length);
  text.value = filled.length ? JSON.stringify(filled) : '';
  text.dispatchEvent(new Event('input', { bubbles: true }));
}

function readRows(value) {
  try {
    const rows = JSON.parse(value || '[]');
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

function element(name, attributes = {}, words = '') {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = words;
  return made;
}
