/** Runs when the page stands, and again for what a partial update brought in. */
export function ready(work) {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', work);
  } else {
    work();
  }
}

/** Something to read aloud that does not take the focus. */
export function announce(words) {
  let region = document.getElementById('sw-live');
  if (!region) {
    region = document.createElement('div');
    region.id = 'sw-live';
    region.className = 'sw-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = words;
}

/** A notice with buttons, in the place given or in the corner of the window. */
export function notice(words, kind, actions, place) {
  const box = document.createElement('div');
  box.className = `sw-alert sw-alert-${kind}${place ? '' : ' sw-toast'}`;
  box.setAttribute('role', place ? 'status' : 'alert');
  const content = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = words;
  const buttons = document.createElement('p');
  buttons.className = 'sw-actions';
  actions.filter(([label]) => label).forEach(([label, act]) => buttons.append(button(label, () => act(box))));
  content.append(text, ...(buttons.children.length ? [buttons] : []));
  box.append(content);
  if (place) {
    place.prepend(box);
  } else {
    document.body.append(box);
  }
  return box;
}

function button(label, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'sw-button sw-button-small';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** Sets a control's value as a person would: others get to hear of it. */
export function fill(control, value) {
  if (control.type === 'checkbox' || control.type === 'radio') {
    control.checked = value;
  } else {
    control.value = value;
  }
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
