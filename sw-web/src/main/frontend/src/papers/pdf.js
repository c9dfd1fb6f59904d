// Draws a PDF on canvases with pdf.js: no script of a document runs, none is made from it, its links and forms are pictures,
// and nothing is asked of other hosts. Its text lies invisibly above the picture, to be copied and read aloud.
import { AnnotationMode, PDFWorker, TextLayer, getDocument, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FILES, guarded } from './guarded.js';

const MOST_PIXELS = 16_000_000;
const MOST_PAGES = 500;

/** The document, with an element that holds its pages; each is drawn as it comes into sight. */
export async function openPdf(data, view, words) {
  // By its version: a worker that a browser still keeps from before would not understand this script
  const port = new Worker(`${FILES}worker.js?${version}`, { type: 'module' });
  const task = getDocument({ ...guarded, data, worker: new PDFWorker({ port }) });
  const close = () => {
    task.destroy().finally(() => port.terminate());
  };
  try {
    return await paged(await task.promise, view, words, close);
  } catch (failure) {
    close();
    throw failure;
  }
}

async function paged(file, view, words, close) {
  const pages = document.createElement('div');
  pages.className = 'sw-paper-pages';
  const count = Math.min(file.numPages, MOST_PAGES);
  const first = (await file.getPage(1)).getViewport({ scale: 1 });
  const frames = Array.from({ length: count }, (none, index) => frame(index + 1, words(index + 1, file.numPages), first));
  pages.append(...frames.map(({ element }) => element));
  const byElement = new Map(frames.map((one) => [one.element, one]));
  const seen = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => draw(file, byElement.get(target)).catch(() => {})),
    { root: view, rootMargin: '50%' },
  );
  frames.forEach(({ element }) => seen.observe(element));
  return {
    pages,
    count: file.numPages,
    zoom(by) {
      const now = Number(pages.dataset.zoom ?? 1);
      const next = Math.min(Math.max(now * by, 0.5), 4);
      pages.dataset.zoom = String(next);
      pages.style.width = `${next * 100}%`;
      frames.forEach((one) => {
        one.drawn = false;
        seen.unobserve(one.element);
        seen.observe(one.element);
      });
    },
    close() {
      seen.disconnect();
      close();
    },
  };
}

function frame(number, words, { width, height }) {
  const element = document.createElement('div');
  element.className = 'sw-paper-page';
  element.style.aspectRatio = `${width} / ${height}`;
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', words);
  element.append(canvas);
  return { element, canvas, number, drawn: false };
}

async function draw(file, one) {
  if (one.drawn) {
    return;
  }
  one.drawn = true;
  one.element.setAttribute('aria-busy', 'true');
  try {
    await picture(await file.getPage(one.number), one);
  } finally {
    one.element.removeAttribute('aria-busy');
  }
}

async function picture(page, one) {
  const { width, height } = page.getViewport({ scale: 1 });
  one.element.style.aspectRatio = `${width} / ${height}`;
  const scale = one.element.clientWidth / width;
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(MOST_PIXELS / (width * height * scale * scale)));
  const viewport = page.getViewport({ scale: scale * sharp });
  one.task?.cancel();
  one.canvas.width = Math.max(1, Math.floor(viewport.width));
  one.canvas.height = Math.max(1, Math.floor(viewport.height));
  one.task = page.render({ canvas: one.canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  await one.task.promise;
  await text(page, one, scale);
}

async function text(page, one, scale) {
  one.text?.remove();
  one.text = document.createElement('div');
  one.text.className = 'sw-paper-text';
  one.element.append(one.text);
  one.element.style.setProperty('--total-scale-factor', scale);
  await new TextLayer({ textContentSource: page.streamTextContent(), container: one.text, viewport: page.getViewport({ scale }) }).render();
}
