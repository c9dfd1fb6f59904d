import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = { addEventListener() {} };
const { put } = await import('../src/portal/grid.js');
const { dayIn } = await import('../src/portal/days.js');
const { parse } = await import('../src/portal/sheet/clipboard.js');

test('what spreadsheets put on the clipboard', () => {
  assert.deepEqual(parse('a\tb\r\nc\td\r\n'), [['a', 'b'], ['c', 'd']]);
  assert.deepEqual(parse('a\t\tb\n\n\nc\t\t'), [['a', '', 'b'], ['c', '', '']]);
  assert.deepEqual(parse('"two\nlines"\t"he said ""yes"""\nx\ty'), [['two\nlines', 'he said "yes"'], ['x', 'y']]);
  assert.deepEqual(parse('5" pipe\t3"\n'), [['5" pipe', '3"']]);
  assert.deepEqual(parse('one word'), [['one word']]);
  assert.deepEqual(parse(''), []);
});

function control(type, options = []) {
  let value = '';
  return {
    tagName: options.length ? 'SELECT' : 'INPUT',
    type,
    options,
    dispatchEvent() {},
    get value() {
      return value;
    },
    set value(text) {
      value = type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text) ? '' : text;
    },
  };
}

test('numbers and codes are pasted as they are: the server reads them, and refuses what it cannot read', () => {
  for (const text of ['0,125', '1,2345', '57,600.00', '1.234,5', '0202.30', '０２０２３０', '1e5', '-1', '١٢']) {
    const field = control('text');
    assert.equal(put(field, ` ${text}\u00a0`), true);
    assert.equal(field.value, text);
  }
});

test('what a control cannot take is told, not dropped', () => {
  const date = control('date');
  assert.equal(put(date, '2026. 11. 02.'), true);
  assert.equal(date.value, '2026-11-02');
  assert.equal(put(date, 'tomorrow'), false);
  const unit = control('select-one', [{ value: 'KGM', text: '킬로그램 (KGM)' }, { value: 'C62', text: '개' }]);
  assert.equal(put(unit, 'kgm'), true);
  assert.equal(unit.value, 'KGM');
  assert.equal(put(unit, 'stone'), false);
  assert.equal(unit.value, 'KGM');
});

test('days as people write them', () => {
  for (const text of ['2026-11-02', '2026.11.02', '2026/11/02', '20261102', '2026. 11. 02.', '２０２６-11-02', '2026.11.2', '2026. 11. 2.', '2026/11/2', '2026년 11월 2일', '2 Nov 2026', '02-Nov-2026', '2nd November 2026', 'Nov 2, 2026', ' November 2 2026 ']) {
    assert.equal(dayIn(text), '2026-11-02');
  }
  assert.equal(dayIn('2026.12.1'), '2026-12-01');
  for (const text of ['02/11/2026', '2026.13.1', '2026.2.30', '31 Nov 2026', '2 Foo 2026', '26.11.2', 'tomorrow', '']) {
    assert.equal(dayIn(text), text);
  }
});
