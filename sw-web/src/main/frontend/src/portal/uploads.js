// Says that a file is too large before anything is sent, and that files are on their way; the window says more once they came.
document.addEventListener('change', (event) => {
  const input = event.target;
  const most = Number(input.dataset?.swMostMegabytes) * 1024 * 1024;
  if (most && input.files) {
    const isTooLarge = [...input.files].some((file) => file.size > most);
    input.setCustomValidity(isTooLarge ? input.dataset.swTooLarge : '');
    input.reportValidity();
  }
});
document.addEventListener('submit', ({ target, submitter, defaultPrevented }) => {
  const words = target.dataset.swSending;
  const chosen = [...target.elements].some((field) => field.files?.length);
  if (words && chosen && !defaultPrevented) {
    const told = document.createElement('p');
    const progress = document.createElement('progress');
    progress.setAttribute('aria-label', words);
    told.setAttribute('role', 'status');
    told.append(progress, ` ${words}`);
    (submitter?.parentElement ?? target).append(told);
  }
});
