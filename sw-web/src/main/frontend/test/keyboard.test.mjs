import assert from 'node:assert/strict';
import test from 'node:test';
import { keyOf } from '../src/portal/keyboard.js';

test('a key is the same in Hangul mode', () => {
  assert.equal(keyOf({ key: 'ㅓ', code: 'KeyJ', shiftKey: false }), 'j');
  assert.equal(keyOf({ key: 'Process', code: 'KeyA', shiftKey: false }), 'a');
  assert.equal(keyOf({ key: 'Process', code: 'Slash', shiftKey: true }), '?');
});

test('a keyboard that writes Latin decides by its letter', () => {
  assert.equal(keyOf({ key: 'j', code: 'KeyC', shiftKey: false }), 'j');
  assert.equal(keyOf({ key: '?', code: 'Minus', shiftKey: true }), '?');
  assert.equal(keyOf({ key: 'Enter', code: 'Enter', shiftKey: false }), 'Enter');
  assert.equal(keyOf({ key: 'Tab' }), 'Tab');
});
