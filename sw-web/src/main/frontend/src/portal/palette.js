// Ctrl+K opens <dialog data-sw-palette>: what the page's menu, its view and its panels lead to, found by a few letters of it.
// It goes there or opens the panel, as a click would; it never decides.
const FOUND = 12;
const WAYS = '.sw-nav a[href], .sw-view a[href], details[data-sw-key] > summary';

const palette = () => document.querySelector('dialog[data-sw-palette]');

document.addEventListener('keydown', (event) => {
  const dialog = palette();
  if (dialog && (event.ctrlKey || event.metaKey) && event.code === 'KeyK' && !event.isComposing) {
    event.preventDefault();
    open(dialog);
  } else if (dialog?.open && event.target === input(dialog) && !event.isComposing) {
    move(dialog, event);
  }
});
document.addEventListener('input', ({ target }) => {
  const dialog = target.closest?.('dialog[data-sw-palette]');
  if (dialog) {
    list(dialog);
  }
});
document.addEventListener('click', ({ target }) => {
  const option = target.closest?.('dialog[data-sw-palette] [role="option"]');
  if (option) {
    go(palette(), option);
  }
});

const input = (dialog) => dialog.querySelector('input');
const options = (dialog) => [...dialog.querySelectorAll('[role="option"]')];
const words = (way) => way.textContent.replace(/\s+/g, ' ').trim();

function open(dialog) {
  if (!dialog.open) {
    dialog.showModal();
  }
  input(dialog).value = '';
  list(dialog);
  input(dialog).focus();
}

function list(dialog) {
  const typed = input(dialog).value.normalize('NFC').toLowerCase().split(/\s+/).filter(Boolean);
  const ways = [...document.querySelectorAll(WAYS)].filter((way) => typed.every((part) => words(way).toLowerCase().includes(part)));
  dialog.querySelector('[role="listbox"]').replaceChildren(...ways.slice(0, FOUND).map(option));
  mark(dialog, 0);
}

function option(way, index) {
  const item = document.createElement('li');
  item.id = `sw-way-${index}`;
  item.setAttribute('role', 'option');
  item.textContent = words(way);
  item.way = way;
  return item;
}

function mark(dialog, index) {
  const all = options(dialog);
  all.forEach((item, number) => item.setAttribute('aria-selected', String(number === index)));
  all[index]?.scrollIntoView({ block: 'nearest' });
  input(dialog).setAttribute('aria-activedescendant', all[index]?.id ?? '');
}

function move(dialog, event) {
  const all = options(dialog);
  const here = all.findIndex((item) => item.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    mark(dialog, (here + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % Math.max(all.length, 1));
  } else if (event.key === 'Enter' && !event.ctrlKey) {
    event.preventDefault();
    go(dialog, all[here]);
  }
}

function go(dialog, item) {
  if (item) {
    dialog.close();
    const panel = item.way.closest('details');
    if (panel) {
      panel.open = true;
      (panel.querySelector('textarea, select, input') ?? item.way).focus();
    } else {
      item.way.click();
    }
  }
}
