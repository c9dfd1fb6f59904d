import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const heard = {};
let marks = [];
const actions = { querySelector: () => ({}), append: (mark) => marks.push(mark) };
globalThis.document = {
  readyState: 'complete',
  title: 'Shipment',
  body: { dataset: { swUnsaved: 'Not saved' } },
  addEventListener: (type, listen) => (heard[type] = listen),
  querySelectorAll: () => marks,
  createElement: () => {
    const mark = { closest: () => mark.form, remove: () => (marks = marks.filter((other) => other !== mark)) };
    return mark;
  },
};
globalThis.window = { addEventListener: (type, listen) => (heard[type] = listen) };
const { isChanged, unsaved } = await import('../src/portal/unsaved.js');

function form(isKept) {
  return {
    isConnected: true,
    matches: (selector) => !selector.includes('unsaved') ? isKept : true,
    querySelector: () => marks[0],
    querySelectorAll: () => [actions],
  };
}

const control = (form, defaultValue) => ({ name: 'one', type: 'text', isConnected: true, form, defaultValue, value: defaultValue });

function type(control, value) {
  control.value = value;
  heard.input({ target: control });
  marks.forEach((mark) => (mark.form = control.form));
}

const asks = () => {
  let asked = false;
  heard.beforeunload({ preventDefault: () => (asked = true) });
  return asked;
};

let kept;
let lost;
beforeEach(() => {
  kept = control(form(true), 'CIF');
  lost = control(form(false), 'Beef');
});

test('what is typed is marked in form and title until it is what it was', () => {
  type(kept, 'FOB');
  assert.equal(document.title, 'Not saved: Shipment');
  assert.equal(marks.length, 1);
  assert.equal(marks[0].textContent, 'Not saved');
  type(kept, 'FOBS');
  assert.equal(document.title, 'Not saved: Shipment');
  assert.equal(marks.length, 1);
  type(kept, 'CIF');
  assert.equal(document.title, 'Shipment');
  assert.equal(marks.length, 0);
});

test('what the server has taken is saved', () => {
  type(kept, 'FOB');
  heard['sw-saved']({ target: kept });
  assert.equal(document.title, 'Shipment');
  assert.deepEqual(unsaved(), []);
});

test('a form that an answer of the server took away holds nothing any more', () => {
  type(kept, 'FOB');
  kept.form.isConnected = false;
  assert.deepEqual(unsaved(), []);
});

test('only where something would be lost, leaving is asked about', () => {
  type(kept, 'FOB');
  assert.ok(!asks(), 'that is kept');
  heard.click({ target: { closest: () => ({}) } });
  assert.ok(asks(), 'signing out forgets what was kept');
  heard.click({ target: { closest: () => null } });
  assert.ok(!asks());
  type(kept, 'CIF');
  type(lost, 'Pork');
  assert.ok(asks());
  heard.submit({ target: lost.form, defaultPrevented: false });
  assert.ok(!asks(), 'it is on its way to the server');
});

test('every kind of control says by itself whether it was changed', () => {
  const options = (...chosen) => chosen.map(([defaultSelected, selected]) => ({ defaultSelected, selected }));
  assert.ok(!isChanged({ type: 'select-one', options: options([false, true], [false, false]) }));
  assert.ok(isChanged({ type: 'select-one', options: options([true, false], [false, true]) }));
  assert.ok(isChanged({ type: 'select-one', options: options([false, false], [false, true]) }));
  assert.ok(isChanged({ type: 'checkbox', checked: true, defaultChecked: false }));
  assert.ok(!isChanged({ type: 'radio', checked: true, defaultChecked: true }));
  assert.ok(isChanged({ type: 'file', value: 'invoice.pdf' }));
});
