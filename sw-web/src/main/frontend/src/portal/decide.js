// What an official decides with. <select data-sw-insert="id"> puts the chosen text into the input of that id. Of the panels
// <details data-sw-decides="id of a button"> one is open at a time; on a small screen none is, until it is asked for.
// Ctrl+Enter presses the button of the panel in which one is, else of the only open one.
import { fill, ready } from './page.js';

const SMALL = '(max-width: 63.99rem), (max-height: 33.99rem)';
const panels = () => [...document.querySelectorAll('details[data-sw-decides]')].filter((panel) => panel.dataset.swDecides);

ready(() => {
  if (window.matchMedia(SMALL).matches) {
    panels().filter((panel) => !panel.querySelector('.sw-error')).forEach((panel) => { panel.open = false; });
  }
});
document.addEventListener('toggle', ({ target }) => {
  if (target.open && panels().includes(target)) {
    panels().filter((other) => other !== target).forEach((other) => { other.open = false; });
  }
}, true);
document.addEventListener('change', ({ target }) => {
  const input = target.dataset?.swInsert && document.getElementById(target.dataset.swInsert);
  if (input && target.value) {
    fill(input, [input.value.trim(), target.value].filter(Boolean).join('\n'));
    target.value = '';
    input.focus();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter' && !event.isComposing && !document.querySelector('dialog[open]')) {
    const button = decisive(document.activeElement);
    if (button) {
      event.preventDefault();
      button.click();
    }
  }
});

function decisive(here) {
  if (here?.matches('input, select, textarea') && !here.closest('.sw-decision')) {
    return null;
  }
  const open = panels().filter((panel) => panel.open);
  const panel = panels().find((one) => one.contains(here)) ?? (open.length === 1 ? open[0] : null);
  return panel && document.getElementById(panel.dataset.swDecides);
}
