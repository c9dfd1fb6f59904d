// A paper from elsewhere is read as pictures and text: Korean with the character maps that we ship, and none of its scripts runs.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { home } from '../dependencies.mjs';
import { guarded } from '../src/papers/guarded.js';

const library = join(home, 'node_modules/pdfjs-dist');
const korean = '/Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H /DescendantFonts [6 0 R]';
const HOSTILE = pdf([
  '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >> >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  stream('BT /F 12 Tf 10 50 Td <C218C785> Tj ET'),
  `<< ${korean} >>`,
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>',
]);

function stream(content) {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function pdf(objects) {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

const open = () => getDocument({
  ...guarded,
  data: HOSTILE.slice(),
  cMapUrl: join(library, 'cmaps/'),
  standardFontDataUrl: join(library, 'standard_fonts/'),
}).promise;

test('Korean without a font of its own is read by our character maps', async () => {
  const page = await (await open()).getPage(1);
  const { items } = await page.getTextContent();
  assert.equal(items.map(({ str }) => str).join(''), '수입');
});

test('a script in the document does not run, and nothing may be made a script', async () => {
  await open();
  assert.equal(globalThis.ran, undefined);
  assert.equal(guarded.isEvalSupported, false);
  assert.equal(guarded.enableXfa, false);
  assert.equal(guarded.useWasm, false);
});

test('what pdf.js fetches is where it is told to look', () => {
  for (const file of ['legacy/build/pdf.worker.min.mjs', 'cmaps/UniKS-UCS2-H.bcmap', 'standard_fonts/LiberationSans-Regular.ttf', 'wasm/openjpeg_nowasm_fallback.js']) {
    assert.ok(existsSync(join(library, file)), file);
  }
});
