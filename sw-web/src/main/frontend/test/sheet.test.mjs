import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parse } from '../src/portal/sheet/clipboard.js';
import { headings, ordered, scaled, shown, sum, taken } from '../src/portal/sheet/columns.js';

const COLUMNS = [
  { name: 'hs', label: 'HS 부호', headings: ['HS code', '세번', 'Tariff code'] },
  { name: 'description', label: '품명', headings: ['Description', 'Goods'] },
  { name: 'origin', label: '원산지', headings: ['Country of origin', 'Origin'] },
  { name: 'netWeight', label: '순중량(kg)', headings: ['Net weight', 'N.W.'], number: true },
  { name: 'storageCondition', label: '보관 조건', options: [{ code: 'FROZEN', label: '냉동 (FROZEN)' }, { code: 'true', label: '예' }] },
];
const names = (line) => headings(line, COLUMNS)?.map((column) => column?.name ?? null) ?? null;

test('lines of a file with commas or semicolons go into as many cells', () => {
  assert.deepEqual(parse('0306.17,Shrimp,VN\n0306.14,"Crab, frozen",KR'), [['0306.17', 'Shrimp', 'VN'], ['0306.14', 'Crab, frozen', 'KR']]);
  assert.deepEqual(parse('0306.17;Shrimp;VN'), [['0306.17', 'Shrimp', 'VN']]);
  assert.deepEqual(parse('0306.17,Shrimp,VN,1200'), [['0306.17', 'Shrimp', 'VN', '1200']]);
});

test('a sentence, and a number with its groups, stay one cell', () => {
  for (const text of ['Frozen shrimp, peeled, Vietnam', '1,234,567', '1,234,567.50', 'a,b', 'one line\nother, line, of words']) {
    assert.ok(parse(text).every((line) => line.length === 1), text);
  }
});

test('a line of headings is known in Korean and English, however it is written', () => {
  assert.deepEqual(names(['HS Code', 'DESCRIPTION', 'Origin', 'N.W. (KG)']), ['hs', 'description', 'origin', 'netWeight']);
  assert.deepEqual(names(['세번', '품명', '원산지', '순중량']), ['hs', 'description', 'origin', 'netWeight']);
  assert.deepEqual(names(['No', 'H.S. code', 'Goods', 'Remark']), [null, 'hs', 'description', null]);
  assert.deepEqual(names(['HS code']), ['hs']);
});

test('goods are no headings', () => {
  assert.equal(names(['0306.17', 'Shrimp', 'VN', '1200']), null);
  assert.equal(names(['', '', '']), null);
  assert.equal(names(['Goods', '5', '6', '7', '8']), null);
});

test('of a short list only an entry is taken, by its code or in words; everything else stays as it is', () => {
  assert.equal(taken(COLUMNS[4], ' 냉동 '), 'FROZEN');
  assert.equal(taken(COLUMNS[4], 'frozen'), 'FROZEN');
  assert.equal(taken(COLUMNS[4], 'yes'), 'true');
  assert.equal(taken(COLUMNS[4], 'lukewarm'), null);
  assert.equal(taken(COLUMNS[0], ' HS code '), 'HS code');
});

test('sums are exact, and words count nothing', () => {
  assert.equal(shown(sum(['0.1', '0.2', '1,234.50', '１０', 'ten', '', undefined])), '1,244.8');
  assert.equal(shown(scaled('1000') - scaled('1000.25')), '-0.25');
});

test('lines are put in order by number or word, empty ones last', () => {
  globalThis.document = { documentElement: { lang: 'ko' } };
  const lines = ['10', '', '9.5', '2'].map((netWeight) => ({ values: { netWeight } }));
  const order = (descending) => ordered(lines, COLUMNS[3], descending).map(({ values }) => values.netWeight);
  assert.deepEqual(order(false), ['2', '9.5', '10', '']);
  assert.deepEqual(order(true), ['10', '9.5', '2', '']);
});
