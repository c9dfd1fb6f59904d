import { build as bundle } from 'esbuild';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as sass from 'sass';
import { fonts } from './fonts.mjs';

const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** Bundles scripts and style sheets into the JSF resource libraries `front` and `primefaces-sw`. */
export async function build({ home, theme, output, texts }) {
  const front = join(output, 'resources/front');
  const skin = join(output, 'resources/primefaces-sw');
  [front, skin].forEach((folder) => mkdirSync(folder, { recursive: true }));
  await scripts(home, front);
  papers(join(home, 'node_modules/pdfjs-dist'), join(output, 'pdf'));
  const palette = readPalette(join(home, 'node_modules/krds-uiux/resources/css/token/krds_tokens.css'));
  const typeface = await fonts({ source: join(home, 'node_modules/krds-uiux/resources/fonts'), folder: front, ...texts });
  await style(join(home, 'src/style/sw.scss'), join(front, 'sw.css'), palette, { before: typeface });
  await style(join(home, 'src/theme/theme.scss'), join(skin, 'theme.css'), palette, { folders: [theme] });
}

function scripts(home, folder) {
  return bundle({
    entryPoints: {
      sign: join(home, 'src/sign/sign.js'),
      sw: join(home, 'src/portal/portal.js'),
      papers: join(home, 'src/papers/papers.js'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    legalComments: 'eof',
    logLevel: 'warning',
    // pdf.js asks for it outside browsers only
    logOverride: { 'empty-import-meta': 'silent' },
  });
}

/** What pdf.js fetches while it reads a paper: its worker, character maps, fonts, and a decoder in plain script. */
function papers(library, folder) {
  cpSync(join(library, 'legacy/build/pdf.worker.min.mjs'), join(folder, 'worker.js'));
  cpSync(join(library, 'cmaps'), join(folder, 'cmaps'), { recursive: true });
  cpSync(join(library, 'standard_fonts'), join(folder, 'fonts'), { recursive: true });
  const decoder = 'openjpeg_nowasm_fallback.js';
  cpSync(join(library, 'wasm', decoder), join(folder, 'decoders', decoder));
}

async function style(source, result, palette, { before = '', folders = [] }) {
  const { css } = sass.compile(source, {
    style: 'compressed',
    charset: false,
    importers: folders.map(themeSources),
    functions: { 'krds($hue, $step)': ([hue, step]) => colour(palette, `${hue.text ?? hue.toString()}-${step.assertNumber().value}`) },
    // The theme's own sources still use @import
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    quietDeps: true,
  });
  writeFileSync(result, before + css);
}

// The theme's sources, with colours left to the browser where they would be computed
function themeSources(folder) {
  return {
    canonicalize(name) {
      const path = join(folder, dirname(name), `_${basename(name)}.scss`.replace('__', '_').replace('.scss.scss', '.scss'));
      return existsSync(path) ? pathToFileURL(path) : null;
    },
    load(url) {
      return { contents: readFileSync(url, 'utf8').replace(/color\.(scale|adjust)\(/g, 'shaded('), syntax: 'scss' };
    },
  };
}

function readPalette(file) {
  const entries = readFileSync(file, 'utf8').matchAll(/--krds-color-light-([a-z]+-\d+): #([0-9a-f]{6});/g);
  return new Map([...entries].map(([, name, hex]) => [name, hex]));
}

function colour(palette, name) {
  const hex = palette.get(name);
  if (!hex) {
    throw new Error(`KRDS has no colour ${name}`);
  }
  const [red, green, blue] = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16));
  return new sass.SassColor({ red, green, blue, alpha: 1 });
}
