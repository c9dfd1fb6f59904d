// Shows papers in the page, which no browser does under a content policy that forbids frames: in a <section data-sw-papers>
// each <a data-sw-paper="application/pdf"> opens in its [data-sw-paper-view]. Without this script the links download.
import { announce, ready } from '../portal/page.js';
import { openPdf } from './pdf.js';

const WIDE = '(min-width: 64rem)';
const IMAGES = ['image/png', 'image/jpeg'];
const shown = new WeakMap();

ready(() => document.querySelectorAll('[data-sw-papers]').forEach((section) => {
  const first = section.querySelector('a[data-sw-paper]');
  if (first && section.dataset.swPapersOpen === 'true' && window.matchMedia(WIDE).matches) {
    show(section, first);
  }
}));
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-sw-paper]');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (link && plain) {
    event.preventDefault();
    const section = link.closest('[data-sw-papers]') ?? document.querySelector('[data-sw-papers]');
    show(section, link).then((view) => view.focus({ preventScroll: window.matchMedia(WIDE).matches }));
  }
});

async function show(section, link) {
  const view = section.querySelector('[data-sw-paper-view]');
  shown.get(view)?.close();
  document.querySelectorAll('a[data-sw-paper][aria-current]').forEach((other) => other.removeAttribute('aria-current'));
  link.setAttribute('aria-current', 'true');
  view.hidden = false;
  view.setAttribute('aria-label', link.textContent.trim());
  const paper = { link, close() { this.closed = true; } };
  shown.set(view, paper);
  say(view, section.dataset.swPaperLoading);
  view.setAttribute('aria-busy', 'true');
  try {
    await draw(section, view, link, paper);
  } catch {
    fail(section, view, paper);
  }
  if (shown.get(view) === paper) {
    view.removeAttribute('aria-busy');
  }
  return view;
}

function fail(section, view, paper) {
  if (!paper.closed) {
    say(view, section.dataset.swPaperFailed);
    announce(section.dataset.swPaperFailed);
  }
}

async function draw(section, view, link, paper) {
  const type = link.dataset.swPaper;
  if (IMAGES.includes(type)) {
    const image = new Image();
    image.alt = link.textContent.trim();
    image.src = link.href;
    await image.decode();
    put(view, paper, image);
    return;
  }
  if (type !== 'application/pdf') {
    say(view, section.dataset.swPaperFailed);
    return;
  }
  const response = await fetch(link.href, { headers: { Accept: type } });
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  const words = (number, count) => section.dataset.swPaperPage.replace('{0}', number).replace('{1}', count);
  const pdf = await openPdf(new Uint8Array(await response.arrayBuffer()), view, words);
  if (paper.closed) {
    pdf.close();
    return;
  }
  paper.close = () => {
    paper.closed = true;
    pdf.close();
  };
  put(view, paper, tools(section, pdf), pdf.pages);
}

function put(view, paper, ...parts) {
  if (!paper.closed) {
    view.replaceChildren(...parts);
  }
}

function tools(section, pdf) {
  const bar = document.createElement('p');
  bar.className = 'sw-paper-tools';
  const count = document.createElement('span');
  count.textContent = section.dataset.swPaperPages.replace('{0}', pdf.count);
  bar.append(count, tool('−', section.dataset.swPaperSmaller, () => pdf.zoom(1 / 1.25)), tool('+', section.dataset.swPaperLarger, () => pdf.zoom(1.25)));
  return bar;
}

function tool(sign, words, act) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sw-button sw-button-small';
  button.textContent = sign;
  button.setAttribute('aria-label', words);
  button.title = words;
  button.addEventListener('click', act);
  return button;
}

function say(view, words) {
  const line = document.createElement('p');
  line.className = 'sw-muted';
  line.textContent = words;
  view.replaceChildren(line);
}
