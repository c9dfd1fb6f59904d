// How the table of a sheet is drawn: its lines, what else can be said about a line below it, and what is wrong with it.
const number = (column) => (column.number ? ' sw-input-number' : '');

/** Whether the line has this cell: not every question is asked about every line. */
export const isAsked = (line, { name }) => !line.asked || line.asked.includes(name);

export class Drawing {
  constructor(text, columns) {
    this.text = text;
    this.words = text.dataset;
    this.columns = columns.filter(({ detail }) => !detail);
    this.details = columns.filter(({ detail }) => detail);
    this.box = text.hidden ? text.nextElementSibling : this.newBox();
    this.table = element('table', { class: 'sw-table sw-table-edit' });
    this.body = element('tbody');
    this.foot = element('tfoot');
    this.table.append(this.head(), this.body, this.foot);
    const scroll = element('div', { class: 'sw-table-scroll', tabindex: '0', role: 'region', 'aria-label': this.words.swRowsName ?? text.labels[0]?.textContent.trim() ?? text.getAttribute('aria-label') ?? '' });
    scroll.append(this.table);
    this.fixed = Boolean(this.words.swRowsFixed);
    this.add = this.fixed ? null : this.button(this.words.swRowsAdd, {});
    this.fills = this.words.swRowsFill ? [this.button(this.words.swRowsFill, { 'data-fill': 'below' }), this.button(this.words.swRowsFillAll, { 'data-fill': 'all' })] : [];
    this.fills.forEach((button) => { button.disabled = true; });
    const tools = element('p', { class: 'sw-actions' });
    tools.append(...[this.add, ...this.fills].filter(Boolean));
    this.box.replaceChildren(scroll, tools);
  }

  newBox() {
    const label = this.text.labels[0];
    const box = element('div', { class: 'sw-rows', role: 'group' });
    if (label) {
      label.id ||= `${this.text.id}-label`;
      box.setAttribute('aria-labelledby', label.id);
    }
    this.text.hidden = true;
    this.text.after(box);
    return box;
  }

  head() {
    const head = element('thead');
    const titles = head.appendChild(element('tr'));
    titles.append(element('th', { scope: 'col' }, this.words.swRowsNumber ?? ''));
    this.columns.forEach((column) => {
      const title = element('th', { scope: 'col', 'data-column': column.name });
      if (this.words.swRowsSort) {
        const button = element('button', { type: 'button', class: 'sw-sort', 'data-sort': column.name, title: this.words.swRowsSort }, column.label);
        title.append(button);
      } else {
        title.textContent = column.label;
      }
      if (column.required) {
        title.append(' ', element('span', { class: 'sw-required' }, column.required));
      }
      titles.append(title);
    });
    if (!this.words.swRowsFixed || this.details.length) {
      titles.append(element('th', { scope: 'col' }, this.words.swRowsActs ?? this.words.swRowsRemove));
    }
    return head;
  }

  sorted(name, descending) {
    this.table.tHead.querySelectorAll('th').forEach((title) => title.removeAttribute('aria-sort'));
    this.table.tHead.querySelector(`th[data-column="${name}"]`).setAttribute('aria-sort', descending ? 'descending' : 'ascending');
  }

  draw(lines) {
    const rows = lines.flatMap((line) => {
      line.row = this.row(line);
      line.extra = null;
      line.told = null;
      return [line.row];
    });
    this.body.replaceChildren(...rows);
    this.number(lines, 0);
    lines.forEach((line) => this.problems(line, line.problems, line.odd));
  }

  insert(lines, at) {
    const line = lines[at];
    line.row = this.row(line);
    const before = lines[at + 1]?.row ?? null;
    this.body.insertBefore(line.row, before);
    this.number(lines, at);
  }

  remove(line) {
    [line.row, line.extra, line.told].forEach((row) => row?.remove());
  }

  row(line) {
    const row = element('tr');
    row.append(element('th', { scope: 'row', class: line.title ? 'sw-row-title' : '' }));
    this.columns.forEach((column) => row.appendChild(element('td')).append(...(isAsked(line, column) ? this.control(column, line) : [])));
    if (this.fixed && !this.details.length) {
      return row;
    }
    const acts = row.appendChild(element('td', { class: 'sw-row-acts' }));
    if (this.details.length) {
      acts.append(this.button(this.words.swRowsDetails, { 'data-act': 'details', 'aria-expanded': 'false' }));
    }
    if (!this.fixed) {
      acts.append(this.button(this.words.swRowsRemove, { 'data-act': 'remove' }));
    }
    return row;
  }

  control(column, line) {
    const value = line.values[column.name] ?? '';
    if (column.rows || column.long) {
      const text = element('textarea', { class: 'sw-input', 'data-name': column.name, rows: '3' });
      if (column.rows) {
        text.dataset.swRows = JSON.stringify(column.rows);
        text.dataset.swRowsAdd = this.words.swRowsRow ?? this.words.swRowsAdd;
        text.dataset.swRowsRemove = this.words.swRowsRemove;
      }
      text.value = value;
      return [text];
    }
    if (column.options) {
      const select = element('select', { class: 'sw-input', 'data-name': column.name });
      select.append(new Option(this.words.swRowsChoose ?? '', ''), ...column.options.map(({ code, label }) => new Option(label, code)));
      select.value = value;
      return [select];
    }
    const input = element('input', { type: 'text', autocomplete: 'off', 'data-name': column.name, class: `sw-input${number(column)}${column.list ? ' sw-input-code' : ''}` });
    if (column.number) {
      input.inputMode = 'decimal';
    }
    if (column.day) {
      input.dataset.swDay = column.label;
      input.placeholder = 'YYYY-MM-DD';
    }
    if (column.book) {
      input.dataset.swBook = column.book;
      input.dataset.swBookAs = column.bookAs;
    }
    input.value = value;
    if (!column.list) {
      return [input];
    }
    input.dataset.swCodes = column.list;
    return [input, element('span', { class: 'sw-code-words' }, line.meanings?.[column.name] ?? '')];
  }

  /** Each cell says aloud which it is, and where the server found something wrong it can be pointed at. */
  number(lines, from) {
    for (let index = from; index < lines.length; index += 1) {
      const { row, extra, told } = lines[index];
      row.cells[0].textContent = lines[index].title ?? String(index + 1);
      lines[index].id = `${this.text.id}_${lines[index].line ?? index}`;
      [row, extra].filter(Boolean).forEach((part) => part.querySelectorAll('[data-name]').forEach((input) => this.name(input, lines[index], part === extra)));
      row.querySelectorAll('button').forEach((button) => button.setAttribute('aria-label', `${button.textContent} ${row.cells[0].textContent}`));
      if (told) {
        told.cells[0].id = `${lines[index].id}-told`;
        row.querySelectorAll('[aria-invalid]').forEach((input) => input.setAttribute('aria-describedby', told.cells[0].id));
      }
    }
  }

  name(input, line, isExtra) {
    if (input.closest('tr') !== line.row && input.closest('tr') !== line.extra) {
      return;
    }
    input.id = `${line.id}_${input.dataset.name}`;
    if (isExtra) {
      input.closest('.sw-field').querySelector('label').htmlFor = input.id;
      return;
    }
    const column = this.columns.find(({ name }) => name === input.dataset.name);
    input.setAttribute('aria-label', `${column.label} ${line.row.cells[0].textContent}`);
    if (this.text.getAttribute('aria-invalid') === 'true' && !this.words.swRowsTold) {
      input.setAttribute('aria-describedby', this.text.getAttribute('aria-describedby') ?? '');
    }
  }

  cell(line, name) {
    return [line.row, line.extra].filter(Boolean).map((part) => part.querySelector(`[data-name="${name}"]`)).find(Boolean);
  }

  show(line, name, meaning) {
    const cell = this.cell(line, name);
    if (cell) {
      cell.value = line.values[name] ?? '';
      const words = cell.parentElement.querySelector('.sw-code-words');
      if (words) {
        words.textContent = meaning;
      }
    }
  }

  meanings(line, words) {
    line.meanings = {};
    Object.entries(words).forEach(([name, byCode]) => {
      line.meanings[name] = byCode[line.values[name]] ?? '';
      this.show(line, name, line.meanings[name]);
    });
  }

  /** Opens what else can be said about the line, or closes it. */
  toggle(line) {
    const button = line.row.querySelector('[data-act=details]');
    if (line.extra) {
      line.extra.remove();
      line.extra = null;
    } else {
      line.extra = this.extra(line);
      (line.told ?? line.row).after(line.extra);
    }
    button.setAttribute('aria-expanded', String(Boolean(line.extra)));
    this.problems(line, line.problems, line.odd);
  }

  extra(line) {
    const row = element('tr', { class: 'sw-row-details' });
    const cell = row.appendChild(element('td', { colspan: this.columns.length + 2 }));
    const grid = cell.appendChild(element('div', { class: 'sw-form-grid' }));
    this.details.filter((column) => isAsked(line, column)).forEach((column) => {
      const field = grid.appendChild(element('div', { class: 'sw-field' }));
      const id = `${line.id}_${column.name}`;
      const [control, ...rest] = this.control(column, line);
      control.id = id;
      const label = field.appendChild(element('label', { class: 'sw-label', for: id }, column.label));
      if (column.required) {
        label.append(' ', element('span', { class: 'sw-required' }, column.required));
      }
      if (column.hint) {
        field.append(element('p', { class: 'sw-hint', id: `${id}-hint` }, column.hint));
        control.setAttribute('aria-describedby', `${id}-hint`);
      }
      field.append(control, ...rest);
    });
    if (this.fixed) {
      cell.append(this.button(this.words.swRowsFillAll, { 'data-act': 'share' }));
    }
    return row;
  }

  /** What is wrong with a line, or only odd, stands at the line. */
  problems(line, problems = {}, odd = {}) {
    line.problems = problems;
    line.odd = odd;
    line.told?.remove();
    line.told = null;
    [line.row, line.extra].filter(Boolean).forEach((part) => part.querySelectorAll('[aria-invalid]').forEach((input) => {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    }));
    if (Object.keys({ ...problems, ...odd }).length) {
      line.told = element('tr', { class: 'sw-row-told' });
      const cell = line.told.appendChild(element('td', { colspan: this.columns.length + 2, id: `${line.id}-told` }));
      Object.values(problems).forEach((words) => cell.append(element('p', { class: 'sw-error' }, words)));
      Object.values(odd).forEach((words) => cell.append(element('p', { class: 'sw-odd' }, words)));
      line.row.after(line.told);
      Object.keys(problems).map((name) => this.cell(line, name)).filter(Boolean).forEach((input) => {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', cell.id);
      });
    }
  }

  sums(totals, count) {
    if (!totals.length) {
      return;
    }
    const row = element('tr');
    row.append(element('th', { scope: 'row', colspan: '2' }, `${this.words.swRowsSum ?? ''} ${count}`));
    this.columns.slice(1).forEach(({ name }) => row.append(element('td', { class: 'sw-number' }, totals.find(([summed]) => summed === name)?.[1] ?? '')));
    row.append(element('td'));
    this.foot.replaceChildren(row, ...(this.differing ? [this.differing] : []));
  }

  difference(words, differs) {
    this.differing = element('tr');
    this.differing.append(element('td', { class: `sw-cell-text${differs ? ' sw-differs' : ''}`, colspan: this.columns.length + 2 }, words));
    this.foot.replaceChildren(this.foot.rows[0], this.differing);
  }

  button(words, attributes) {
    return element('button', { type: 'button', class: 'sw-button sw-button-small', ...attributes }, words);
  }
}

export function element(name, attributes = {}, words = '') {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = words;
  return made;
}
