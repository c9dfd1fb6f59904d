// A table that is kept as JSON text in one field: <textarea data-sw-rows='[{"name": …, "label": …}]' data-sw-rows-add="…"
// data-sw-rows-remove="…">. PrimeFaces has no pasting of ranges and no filling down, and a field a cell does not carry 999
// lines; so the table is drawn here, and its text is what is sent. Without a script, the text itself is edited.
// data-sw-rows-fixed names lines that are given, with what is asked about each: none is added, removed or moved then.
// Enter goes down, Ctrl+D takes the cell above, a pasted line of headings says which column is which. With
// data-sw-rows-save, the button of that address is pressed when a line is left that was changed.
import { announce, notice, ready } from '../page.js';
import { parse } from './clipboard.js';
import { headings, ordered, scaled, shown, sum, taken } from './columns.js';
import { Drawing, isAsked } from './drawing.js';

const PAUSE = 300;
const PATIENCE = 15_000;
const sheets = new WeakMap();

const open = (inside) => inside.querySelectorAll('textarea[data-sw-rows]').forEach((text) => sheets.set(text, new Sheet(text)));

ready(() => open(document));
document.addEventListener('change', ({ target }) => target.hidden && sheets.get(target)?.restored());

class Sheet {
  constructor(text) {
    this.text = text;
    this.words = text.dataset;
    this.columns = JSON.parse(text.dataset.swRows);
    this.fixed = text.dataset.swRowsFixed ? JSON.parse(text.dataset.swRowsFixed) : null;
    this.drawing = new Drawing(text, this.columns);
    this.table = this.drawing.table;
    this.lines = [];
    this.listen();
    this.watchTold();
    this.read();
  }

  listen() {
    const body = this.drawing.body;
    const at = (handle) => (event) => {
      const cell = event.target.closest('[data-name]');
      const line = this.lineOf(event.target);
      if (line) {
        handle.call(this, event, line, cell);
      }
    };
    body.addEventListener('input', at(this.typed));
    body.addEventListener('change', at(this.typed));
    body.addEventListener('keydown', at(this.pressed));
    body.addEventListener('paste', at(this.pasted));
    body.addEventListener('sw-book', at(this.chosen));
    body.addEventListener('focusin', at((_, line, cell) => cell && this.enter(line, cell)));
    body.addEventListener('click', at(this.clicked));
    this.table.tHead.addEventListener('click', ({ target }) => this.sort(target.closest('[data-sort]')?.dataset.sort));
    this.drawing.box.addEventListener('focusout', ({ relatedTarget }) => !this.drawing.box.contains(relatedTarget) && this.leave());
    this.drawing.add?.addEventListener('click', () => this.first(this.insert(this.lines.length)));
    this.drawing.fills.forEach((button) => button.addEventListener('click', () => this.fill(button.dataset.fill === 'all')));
    this.text.form?.addEventListener('submit', (event) => this.submitted(event), { capture: true });
    document.addEventListener('click', ({ target }) => this.reveal(target.closest?.('.sw-error-summary a[href^="#"]')), { capture: true });
  }

  lineOf(target) {
    const row = target.closest('tr');
    return this.lines.find((line) => line.row === row || line.extra === row || line.told === row);
  }

  /** Takes over what stands in the text. */
  read() {
    let rows = [];
    try {
      rows = JSON.parse(this.text.value || '[]');
    } catch {
      // What is no table is replaced by an empty one
    }
    this.lines = (Array.isArray(rows) ? rows : []).map((values) => ({ values }));
    if (this.fixed) {
      this.lines = this.fixed.map((given) => ({ ...given, values: { ...this.lines.find(({ values }) => values.line === given.line)?.values, line: given.line } }));
    } else if (!this.lines.length) {
      this.lines.push({ values: {} });
    }
    this.draw();
    this.hear(this.told);
  }

  /** What was typed before a session ended comes back. */
  restored() {
    this.read();
    this.dirty = true;
  }

  draw() {
    this.drawing.draw(this.lines);
    this.total();
  }

  /** Writes the lines into the text, as far as something stands in them. */
  store() {
    clearTimeout(this.storing);
    const rows = this.filled().map(({ values }) => Object.fromEntries(Object.entries(values).filter(([, value]) => value || this.fixed)));
    const json = rows.length ? JSON.stringify(rows) : '';
    if (json !== this.text.value) {
      this.text.value = json;
      this.text.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  filled() {
    return this.fixed ? this.lines : this.lines.filter(({ values }) => Object.entries(values).some(([name, value]) => name !== 'sequence' && value));
  }

  changed() {
    this.dirty = true;
    this.total();
    clearTimeout(this.storing);
    this.storing = setTimeout(() => this.store(), PAUSE);
  }

  typed({ target, type }, line, cell) {
    if (cell && cell === target && (line.values[cell.dataset.name] ?? '') !== target.value.trim()) {
      line.values[cell.dataset.name] = target.value.trim();
      this.changed();
    }
    if (type === 'change') {
      this.store();
    }
  }

  enter(line, cell) {
    const left = this.current && this.current.line !== line;
    this.current = { line, name: cell.dataset.name };
    this.drawing.fills.forEach((button) => { button.disabled = false; });
    if (left) {
      this.leave();
    }
  }

  leave() {
    this.store();
    this.save();
  }

  pressed(event, line, cell) {
    if (!cell || event.isComposing) {
      return;
    }
    const step = event.key === 'Enter' && cell.tagName !== 'TEXTAREA' ? (event.shiftKey ? -1 : 1) : 0;
    if (step) {
      event.preventDefault();
      this.move(line, cell, step);
    } else if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey) && !event.altKey) {
      event.preventDefault();
      const above = this.lines[this.lines.indexOf(line) - 1];
      if (above) {
        this.put(line, cell.dataset.name, above.values[cell.dataset.name] ?? '');
        this.changed();
      }
    }
  }

  /** Down from the last line is a new one; up from the first is nowhere. */
  move(line, cell, step) {
    const at = this.lines.indexOf(line) + step;
    const to = this.lines[at] ?? (step > 0 && !this.fixed ? this.insert(at) : line);
    this.drawing.cell(to, cell.dataset.name)?.focus();
  }

  insert(at) {
    const line = { values: {} };
    this.lines.splice(at, 0, line);
    this.drawing.insert(this.lines, at);
    this.total();
    return line;
  }

  first(line) {
    this.drawing.cell(line, this.columns[0].name).focus();
  }

  clicked({ target }, line) {
    const act = target.closest('button')?.dataset.act;
    if (act === 'details') {
      this.toggle(line);
    } else if (act === 'share') {
      this.share(line);
    } else if (act === 'remove') {
      this.remove(line);
    }
  }

  toggle(line) {
    this.drawing.toggle(line);
    if (line.extra) {
      open(line.extra);
    }
  }

  /** What stands in the details of this line holds for all lines. */
  share(line) {
    const others = this.lines.filter((other) => other !== line);
    others.forEach((other) => {
      this.drawing.details.filter((column) => isAsked(other, column)).forEach(({ name }) => this.put(other, name, line.values[name] ?? ''));
      if (other.extra) {
        this.toggle(other);
      }
    });
    this.changed();
    this.leave();
    announce((this.words.swRowsFilled ?? '').replace('{0}', others.length));
  }

  remove(line) {
    const at = this.lines.indexOf(line);
    this.lines.splice(at, 1);
    this.drawing.remove(line);
    if (this.lines.length) {
      this.drawing.number(this.lines, at);
    } else {
      this.insert(0);
    }
    this.changed();
    this.leave();
    this.first(this.lines[Math.min(at, this.lines.length - 1)]);
  }

  /** An entry of the address book fills its line. */
  chosen(event, line) {
    event.preventDefault();
    const names = this.columns.map(({ name }) => name);
    event.detail.filter(([name]) => names.includes(name)).forEach(([name, value]) => this.put(line, name, value));
    this.changed();
    this.store();
  }

  put(line, name, value) {
    line.values[name] = value;
    this.drawing.show(line, name, '');
  }

  /** The current cell's value for the lines below it, or for all. */
  fill(all) {
    const { line, name } = this.current;
    const from = all ? 0 : this.lines.indexOf(line);
    const others = this.lines.slice(Math.max(0, from)).filter((other) => other !== line && isAsked(other, { name }));
    others.forEach((other) => this.put(other, name, line.values[name] ?? ''));
    this.changed();
    this.leave();
    announce((this.words.swRowsFilled ?? '').replace('{0}', others.length));
  }

  sort(name) {
    if (name) {
      this.store();
      this.descending = this.sorted === name && !this.descending;
      this.sorted = name;
      this.lines = ordered(this.lines, this.columns.find((column) => column.name === name), this.descending);
      this.draw();
      this.drawing.sorted(name, this.descending);
      this.changed();
      this.leave();
    }
  }

  pasted(event, line, cell) {
    const lines = cell ? parse(event.clipboardData.getData('text/plain')) : [];
    if (lines.length > 1 || lines[0]?.length > 1) {
      event.preventDefault();
      this.paste(lines, line, cell.dataset.name);
    }
  }

  paste(pasted, line, name) {
    const named = headings(pasted[0], this.columns);
    const lines = named ? pasted.slice(1) : pasted;
    const isDetail = this.columns.some((column) => column.name === name && column.detail);
    const beside = this.columns.filter(({ detail }) => Boolean(detail) === isDetail);
    const columns = named ?? beside.slice(beside.findIndex((column) => column.name === name));
    const first = this.lines.indexOf(line);
    let lost = 0;
    lines.forEach((cells, index) => {
      if (this.fixed && !this.lines[first + index]) {
        lost += cells.filter((text) => text.trim()).length;
        return;
      }
      this.lines[first + index] ??= { values: {} };
      cells.forEach((text, at) => {
        const value = columns[at] && isAsked(this.lines[first + index], columns[at]) ? taken(columns[at], text) : null;
        if (value !== null) {
          this.lines[first + index].values[columns[at].name] = value;
        }
        lost += value === null && text.trim() ? 1 : 0;
      });
    });
    this.draw();
    this.changed();
    this.leave();
    this.drawing.cell(this.lines[first], name)?.focus();
    announce((this.words.swRowsPasted ?? '').replace('{0}', lines.length));
    if (lost && this.words.swRowsLost) {
      const told = notice(this.words.swRowsLost.replace('{0}', lost), 'warning', []);
      setTimeout(() => told.remove(), PATIENCE);
    }
  }

  /** Sums below the columns, and how the amounts stand to the total of the invoice. */
  total() {
    const sums = this.columns.filter((column) => column.sum).map(({ name }) => [name, sum(this.lines.map(({ values }) => values[name]))]);
    this.drawing.sums(sums.map(([name, total]) => [name, shown(total)]), this.filled().length);
    const of = sums.find(([name]) => name === this.words.swRowsTotal);
    if (of) {
      const invoice = this.told?.invoice ?? '';
      const difference = invoice && of[1] - scaled(invoice);
      const key = invoice ? (difference ? 'swRowsDiffers' : 'swRowsAgrees') : 'swRowsNoTotal';
      this.drawing.difference((this.words[key] ?? '').replace('{0}', invoice && shown(scaled(invoice))).replace('{1}', invoice && shown(difference)), Boolean(difference));
    }
  }

  // ---- each line is saved as it is left

  save() {
    const button = this.words.swRowsSave && document.querySelector(this.words.swRowsSave);
    if (button && this.dirty && this.saving) {
      this.again = true;
    } else if (button && this.dirty) {
      this.store();
      this.sent = this.filled();
      this.dirty = false;
      this.saving = setTimeout(() => this.answered(false), PATIENCE);
      button.click();
    }
  }

  submitted(event) {
    if (this.saving && event.submitter) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.waiting = event.submitter;
    } else {
      this.store();
    }
  }

  answered(isSaved) {
    clearTimeout(this.saving);
    this.saving = null;
    if (isSaved && !this.dirty) {
      this.text.dispatchEvent(new Event('sw-saved', { bubbles: true }));
    }
    this.dirty ||= !isSaved;
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) {
      waiting.click();
    } else if (this.again) {
      // Another line was left while the answer was on its way
      this.again = false;
      this.save();
    }
  }

  /** What the server says about the lines stands in data-sw-told beside them, and comes anew with each answer. */
  watchTold() {
    const place = this.words.swRowsTold && document.querySelector(this.words.swRowsTold);
    const now = () => JSON.parse(place.querySelector('[data-sw-told]')?.dataset.swTold || '{}');
    if (place) {
      this.told = now();
      new MutationObserver(() => {
        this.told = now();
        const sent = this.sent ?? [];
        if (this.told.saved) {
          sent.forEach((line, index) => { line.values.sequence = String(index + 1); });
        }
        this.hear(this.told, sent);
        this.answered(this.told.saved);
      }).observe(place, { childList: true, subtree: true });
    }
  }

  hear(told, lines = this.filled()) {
    if (told) {
      lines.forEach((line, index) => {
        Object.entries(told.read?.[index] ?? {}).forEach(([name, { typed, value }]) => {
          if (line.values[name] === typed) {
            this.put(line, name, value);
          }
        });
        this.drawing.meanings(line, told.words ?? {});
        this.drawing.problems(line, told.problems?.[index] ?? {}, told.odd?.[index] ?? {});
      });
      this.total();
    }
  }

  /** A link to a field in the details of a line opens them first. */
  reveal(link) {
    const id = link && decodeURIComponent(link.hash.slice(1));
    const rest = id?.startsWith(`${this.text.id}_`) ? id.slice(this.text.id.length + 1) : '';
    const number = /^\d+/.exec(rest)?.[0];
    const line = this.fixed ? this.lines.find((given) => given.line === number) : this.lines[Number(number ?? -1)];
    if (line && !document.getElementById(id)) {
      this.toggle(line);
    }
  }
}
