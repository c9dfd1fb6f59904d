// A link with data-sw-line="31" leads to that line of the text that its address names, which is then marked.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-sw-line]');
  const text = link && document.querySelector(link.getAttribute('href'));
  if (text?.value !== undefined) {
    event.preventDefault();
    mark(text, Number(link.dataset.swLine));
  }
});

function mark(text, number) {
  const lines = text.value.split('\n');
  const start = lines.slice(0, number - 1).join('\n').length + (number > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[number - 1] ?? '').length);
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, number - 4);
}
