import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = { addEventListener() {}, documentElement: { lang: 'en' } };
const { goodsCodeIn, deepestAbove, isGoodsCode , meant } = await import('../src/portal/codes.js');

test('a goods code as people write it, and what is none', () => {
  assert.equal(goodsCodeIn('0202.30-0000'), '0202300000');
  assert.equal(goodsCodeIn('0202'), '0202');
  assert.equal(goodsCodeIn('02'), '');
  assert.equal(goodsCodeIn('beef 0202'), '');
});

test('a code means what the longest known beginning of it says', () => {
  const entries = [{ code: '02' }, { code: '020230' }, { code: '0202' }, { code: '0203' }];
  assert.equal(deepestAbove(entries, '0202300000').code, '020230');
  assert.equal(deepestAbove(entries, '9999'), undefined);
});

test('a goods code stays as it was typed, whatever stands around its digits', () => {
  for (const typed of ['0202.30.0000', '\u00a00202 30 0000\u200b', '0202–30–0000', '０２０２３０００００']) {
    assert.equal(goodsCodeIn(typed), '0202300000');
    assert.ok(isGoodsCode(typed));
  }
  assert.ok(isGoodsCode('0202300000123'));
  assert.ok(!isGoodsCode('beef 0202'));
});

test('words become a code only where they name one entry', () => {
  const opium = [{ code: '2939', text: { ko: '', en: 'Alkaloids: HS code of opium' } }];
  assert.equal(meant(opium, 'HS code', 'hs'), null);
  assert.equal(meant(opium, '2939', 'hs'), opium[0]);
  const countries = [{ code: 'VN', text: { ko: '베트남', en: 'Vietnam' } }];
  for (const text of ['vn', 'Vietnam', '베트남', 'viet']) {
    assert.equal(meant(countries, text, 'countries'), countries[0]);
  }
  assert.equal(meant(countries, 'nam', 'countries'), null);
  assert.equal(meant(countries, 'V', 'countries'), null);
});
