// Cuts the typeface into files that a browser fetches by need (unicode-range): one for what the portal's own words are written
// in, one for what the catalogue says besides, and a few for what else is written in names and goods.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

const WEIGHTS = { Regular: 400, Bold: 700 };
const LATIN = [between(0x20, 0x7e), between(0xa1, 0xff)].flat();
const SIGNS = points('–—‘’“”…·•†‹›€₩←↑→↓↔−×÷≤≥✓');
const OTHERS = [between(0x100, 0x4ff), between(0x1e00, 0x27ff), between(0x3000, 0x318f)].flat();
const HANGUL = [between(0xac00, 0xb97f), between(0xb980, 0xc6ff), between(0xc700, 0xd7a3)];

/**
 * Which code points a file is asked for, and which it holds. Of two that are asked for the same the later one is taken, so that
 * the earlier ones name whole ranges and need not hold what a later one has.
 */
export function cut(words, catalogue) {
  const own = sorted([...LATIN, ...SIGNS, ...points(words)]);
  const more = sorted(points(catalogue)).filter((point) => !own.includes(point));
  const had = new Set([...own, ...more]);
  const others = [OTHERS, ...HANGUL].map((asked) => ({ asked, holds: asked.filter((point) => !had.has(point)) }));
  return [...others, ...[more, own].filter((part) => part.length > 0).map((part) => ({ asked: part, holds: part }))];
}

/** Code points as unicode-range says them: U+20-7E,U+A1. */
export function range(asked) {
  const runs = [];
  asked.forEach((point) => {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) {
      last[1] = point;
    } else {
      runs.push([point, point]);
    }
  });
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/** Writes the files and returns the rules of a style sheet that name them. */
export async function fonts({ source, folder, words, catalogue }) {
  const parts = cut(words, catalogue);
  const rules = [];
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    const whole = readFileSync(join(source, `PretendardGOV-${name}.subset.woff2`));
    for (const [number, part] of parts.entries()) {
      const file = `${name.toLowerCase()}-${number}.woff2`;
      writeFileSync(join(folder, file), await subset(whole, text(part.holds), { targetFormat: 'woff2' }));
      rules.push(
        `@font-face{font-family:'Pretendard GOV';font-weight:${weight};font-display:swap;` +
          `src:url("#{resource['front:${file}']}") format('woff2');unicode-range:${range(part.asked)}}`,
      );
    }
  }
  return rules.join('');
}

function between(first, last) {
  return Array.from({ length: last - first + 1 }, (_, number) => first + number);
}

function sorted(some) {
  return [...new Set(some)].sort((one, other) => one - other);
}

function points(signs) {
  return [...signs].map((sign) => sign.codePointAt(0)).filter((point) => point > 0x1f);
}

function text(part) {
  return part.map((point) => String.fromCodePoint(point)).join('');
}
