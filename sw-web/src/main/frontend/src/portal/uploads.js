// Says that a file is too large before anything is sent; the window says so again.
document.addEventListener('change', (event) => {
  const input = event.target;
  const most = Number(input.dataset?.swMostMegabytes) * 1024 * 1024;
  if (most && input.files) {
    const isTooLarge = [...input.files].some((file) => file.size > most);
    input.setCustomValidity(isTooLarge ? input.dataset.swTooLarge : '');
    input.reportValidity();
  }
});
