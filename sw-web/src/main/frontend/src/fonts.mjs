// Cuts the typeface into files that a browser fetches by need (unicode-range): one for what the portal's own words are written
// in, one for what the catalogue says besides and for names, and small ones for what else is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';

const WEIGHTS = { Regular: 400, Bold: 700 };
const LATIN = [between(0x20, 0x7e), between(0xa1, 0xff)].flat();
const SIGNS = points('–—‘’“”…·•†‹›€₩←↑→↓↔−×÷≤≥✓');
// Arrows and shapes beside these the system has.
const OTHERS = [between(0x100, 0x4ff), between(0x1e00, 0x218f), between(0x2460, 0x24ff), between(0x3000, 0x318f)].flat();
const SYLLABLES_OF_A_FILE = 931;
const HANGUL = Array.from({ length: 12 }, (_, file) => {
  const first = 0xac00 + file * SYLLABLES_OF_A_FILE;
  return between(first, Math.min(first + SYLLABLES_OF_A_FILE - 1, 0xd7a3));
});
// Of family and given names, companies and places, beside what the catalogue is written in.
const NAMES =
  '갑강곽굴궁균꽃꿈논늘늬다달둑들렬맑맥맹멸명몽벽별봄빈빛빼샘솔솜숙숨숭슬슭쌍엽옥욱운윤율은익좌찬책탐팽펀푸풍햇향혁혜홍횡효훈훤휘휴흔흠희흥힘';
// Kerning, marks and figures of one width; alternates that no page asks for would be a third of a file.
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'tnum'];

/**
 * Which code points a file is asked for, and which it holds. Of two that are asked for the same the later one is taken, so that
 * the earlier ones name whole ranges and need not hold what a later one has.
 */
export function cut(words, catalogue) {
  const own = sorted([...LATIN, ...SIGNS, ...points(words)]);
  const more = sorted(points(catalogue + NAMES)).filter((point) => !own.includes(point));
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
      writeFileSync(join(folder, file), await subset(whole, text(part.holds), { targetFormat: 'woff2', keepFeatures: FEATURES }));
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
