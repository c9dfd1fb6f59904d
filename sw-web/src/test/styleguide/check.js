// What axe-core finds stands in <pre id="axe"> when it is done
window.addEventListener('load', async () => {
  const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
  const out = document.createElement('pre');
  out.id = 'axe';
  out.textContent = JSON.stringify(result.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]) })));
  document.body.append(out);
});
