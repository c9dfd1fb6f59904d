import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = { addEventListener() {}, documentElement: { lang: 'en' } };
const { filling, isChoice, label, titled } = await import('../src/portal/book.js');

test('only choosing fills other fields: neither typing nor a script does', () => {
  assert.ok(isChoice({ isTrusted: true, inputType: 'insertReplacementText' }));
  assert.ok(isChoice({ isTrusted: true }));
  for (const inputType of ['insertText', 'insertFromPaste', 'deleteContentBackward', 'insertCompositionText']) {
    assert.ok(!isChoice({ isTrusted: true, inputType }), inputType);
  }
  assert.ok(!isChoice({ isTrusted: false }));
});

test('entries of the same name are told apart', () => {
  const entries = [
    { title: 'Southern Downs', hint: 'Australia' },
    { title: 'Southern Downs', hint: 'New Zealand' },
    { title: 'Cairns Prawns', hint: 'Australia' },
  ];
  assert.deepEqual([...titled(entries).keys()], ['Southern Downs (Australia)', 'Southern Downs (New Zealand)', 'Cairns Prawns']);
  assert.equal(titled(entries).get('Southern Downs (New Zealand)'), entries[1]);
});

test('what was found by another word is shown all the same', () => {
  assert.equal(label('Frozen beef', '0202300000', 'BEEF'), '0202300000');
  assert.equal(label('Frozen beef', '0202300000', '0202'), '0202300000');
  assert.equal(label('Frozen beef', '0202300000', '쇠고기'), '0202300000 (쇠고기)');
});

test('an entry fills the fields of a section, or those of the maker', () => {
  const values = { name: 'Southern Downs', country: 'AU' };
  assert.deepEqual(filling(values, undefined), [['name', 'Southern Downs'], ['country', 'AU']]);
  assert.deepEqual(filling(values, ''), [['name', 'Southern Downs'], ['country', 'AU']]);
  assert.deepEqual(filling(values, 'maker'), [['makerName', 'Southern Downs'], ['makerCountry', 'AU']]);
});
