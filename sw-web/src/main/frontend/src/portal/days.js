// A browser shows <input type="date"> the way of its own language, month first in America, and takes nothing typed
// otherwise. Here it is a text, year first as on all pages, that takes a day as people write it; the browser's calendar
// opens from a button beside it. Without a script it stays the browser's own.
import { fill, ready } from './page.js';

const FIELDS = 'input[type="date"]:not([data-sw-calendar]), input[type="datetime-local"]';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WRITTEN = [
  [/^(\d{4})([-./]?)(\d{2})\2(\d{2})\.?$/, [1, 3, 4]],
  [/^(\d{4})([./]) ?(\d{1,2})\2 ?(\d{1,2})\.?$/, [1, 3, 4]],
  [/^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, [1, 2, 3]],
  [/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/, [3, 2, 1]],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, [3, 1, 2]],
];

/** The day as year, month and day; what is no day stays as it is. */
export function dayIn(text) {
  const written = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
  for (const [shape, [year, month, day]] of WRITTEN) {
    const found = shape.exec(written);
    const number = found && monthOf(found[month]);
    if (number) {
      const iso = `${found[year]}-${String(number).padStart(2, '0')}-${found[day].padStart(2, '0')}`;
      return isDay(iso) ? iso : text;
    }
  }
  return text;
}

const monthOf = (text) => (/^\d+$/.test(text) ? Number(text) : MONTHS.findIndex((month) => text.startsWith(month)) + 1);
const isDay = (iso) => !Number.isNaN(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);

if (globalThis.MutationObserver) {
  ready(() => {
    enhance();
    new MutationObserver(enhance).observe(document.body, { childList: true, subtree: true });
  });
}
document.addEventListener('change', ({ target }) => {
  const day = target.matches?.('[data-sw-day]') && dayIn(target.value);
  if (day && day !== target.value) {
    fill(target, day);
  }
});

function enhance() {
  document.querySelectorAll(FIELDS).forEach((field) => {
    const isDay = field.type === 'date';
    const { value } = field;
    field.type = 'text';
    field.value = isDay ? value : value.replace('T', ' ');
    field.autocomplete = 'off';
    field.placeholder = isDay ? 'YYYY-MM-DD' : 'YYYY-MM-DD HH:MM';
    if (isDay) {
      field.dataset.swDay ||= new Intl.DisplayNames(document.documentElement.lang, { type: 'dateTimeField' }).of('day');
      field.after(calendarOf(field));
    }
  });
}

function calendarOf(field) {
  const calendar = document.createElement('input');
  Object.assign(calendar, { type: 'date', tabIndex: -1, className: 'sw-hidden' });
  calendar.dataset.swCalendar = '';
  calendar.setAttribute('aria-hidden', 'true');
  calendar.addEventListener('change', (event) => {
    event.stopPropagation();
    fill(field, calendar.value);
    field.focus();
  });
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'sw-day-button' });
  button.setAttribute('aria-label', [field.labels?.[0]?.textContent.trim().replace(/\s+/g, ' ') ?? field.getAttribute('aria-label'), field.dataset.swDay].filter(Boolean).join(': '));
  button.addEventListener('click', () => {
    calendar.value = dayIn(field.value);
    calendar.showPicker?.();
  });
  const both = document.createElement('span');
  both.className = 'sw-day';
  both.append(button, calendar);
  return both;
}
