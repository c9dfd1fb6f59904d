// Serves the built front end and the style guide as the portal would: node test/serve.mjs [port]
// ?theme=dark sets the theme, ?axe lets axe-core look at the page and writes into it what it finds.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };
const POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'";
const roots = [at('../../../../target/frontend/resources'), at('../../../test/styleguide'), at('../node_modules')];

function page(html, query) {
  const scripts = query.has('axe') ? '<script src="/axe-core/axe.min.js"></script><script src="/check.js"></script>' : '';
  return html.replace('<html', `<html data-theme="${query.get('theme') ?? ''}"`).replace('</body>', `${scripts}</body>`);
}

const style = (css) => css.replace(/#\{resource\['(\w+):([^']+)']}/g, '/$1/$2');

export const server = createServer((request, answer) => {
  const url = new URL(request.url, 'http://localhost');
  const path = normalize(url.pathname === '/' ? '/index.html' : url.pathname);
  const file = roots.map((root) => join(root, path)).find((name) => existsSync(name) && statSync(name).isFile());
  if (!file) {
    answer.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const bodies = { '.html': () => page(bytes.toString(), url.searchParams), '.css': () => style(bytes.toString()) };
  answer.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
  answer.end(bodies[extname(file)]?.() ?? bytes);
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  server.listen(Number(process.argv[2] ?? 8480), '127.0.0.1');
}
