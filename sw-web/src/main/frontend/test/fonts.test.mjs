import assert from 'node:assert/strict';
import test from 'node:test';
import { cut, range } from '../src/fonts.mjs';

const points = (text) => [...text].map((sign) => sign.codePointAt(0));

test('what the portal says stands in one file, what the catalogue says besides in another, and in no third', () => {
  const parts = cut('한빛 2026', '한우 쇠고기');
  const [catalogue, words] = parts.slice(-2);
  assert.ok(points('한빛aZ0→').every((point) => words.holds.includes(point)));
  assert.ok(points('고기쇠우혜').every((point) => catalogue.holds.includes(point) && !words.holds.includes(point)));
  const all = parts.flatMap((part) => part.holds);
  assert.equal(new Set(all).size, all.length);
});

test('every syllable of Hangul is asked of some file', () => {
  const asked = new Set(cut('', '').flatMap((part) => part.asked));
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable++) {
    assert.ok(asked.has(syllable));
  }
});

test('what follows one another is written as a range', () => {
  assert.equal(range([0x20, 0x21, 0x22, 0xa1, 0xac00]), 'U+20-22,U+A1,U+AC00');
  assert.equal(range([]), '');
});
