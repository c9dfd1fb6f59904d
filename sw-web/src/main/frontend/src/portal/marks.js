// <input type="checkbox" data-sw-mark-all="ref"> marks all boxes of that name in its form, or none: PrimeFaces has it for its
// own tables only.
document.addEventListener('change', ({ target }) => {
  const form = target.form;
  if (!form || target.type !== 'checkbox') {
    return;
  }
  const all = form.querySelector('[data-sw-mark-all]');
  const boxes = all ? [...form.elements].filter((box) => box.type === 'checkbox' && box.name === all.dataset.swMarkAll) : [];
  if (target === all) {
    boxes.forEach((box) => { box.checked = all.checked; });
  } else if (boxes.includes(target)) {
    all.checked = boxes.every((box) => box.checked);
    all.indeterminate = !all.checked && boxes.some((box) => box.checked);
  }
});
