import assert from 'node:assert/strict';
import test from 'node:test';
import { asks } from '../src/portal/search.js';

const pressed = (more, typing = false) => ({ key: '/', code: 'Slash', shiftKey: false, target: { matches: () => typing }, ...more });

test('the slash asks for the search box, in Hangul mode too', () => {
  assert.ok(asks(pressed({})));
  assert.ok(asks(pressed({ key: 'Process' })));
});

test('whoever types a slash or presses it with another key has it', () => {
  assert.ok(!asks(pressed({}, true)));
  assert.ok(!asks(pressed({ ctrlKey: true })));
  assert.ok(!asks(pressed({ isComposing: true })));
  assert.ok(!asks(pressed({ key: '?', shiftKey: true })));
});
