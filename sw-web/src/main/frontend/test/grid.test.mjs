import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.document = { addEventListener() {} };
const { parse } = await import('../src/portal/grid.js');

test('what spreadsheets put on the clipboard', () => {
  assert.deepEqual(parse('a\tb\r\nc\td\r\n'), [['a', 'b'], ['c', 'd']]);
  assert.deepEqual(parse('a\t\tb\n\n\nc\t\t'), [['a', '', 'b'], ['c', '', '']]);
  assert.deepEqual(parse('"two\nlines"\t"he said ""yes"""\nx\ty'), [['two\nlines', 'he said "yes"'], ['x', 'y']]);
  assert.deepEqual(parse('5" pipe\t3"\n'), [['5" pipe', '3"']]);
  assert.deepEqual(parse('one word'), [['one word']]);
  assert.deepEqual(parse(''), []);
});
