// Formats the pages: one element a line, attributes wrapped.
//   node pages.mjs          fails if a page is not formatted
//   node pages.mjs --write  formats them
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { home, installDependencies } from './dependencies.mjs';

const webapp = join(home, '../webapp');
// Line breaks at the start of these show; the formatter puts some there when such a line gets too long.
const showsBreaks = /<(pre|blockquote|[\w:]+[^<>]*class="[^"]*\bsw-(?:lines|prewrap)\b)[^<>]*>[ \t]*\n/;

installDependencies();
const { format } = await import('prettier');

async function formatted(file, source) {
  try {
    return await format(source, {
      parser: 'xml',
      plugins: ['@prettier/plugin-xml'],
      printWidth: 120,
      xmlWhitespaceSensitivity: 'ignore',
    });
  } catch (unreadable) {
    throw new Error(`${file}: ${unreadable.message}`, { cause: unreadable });
  }
}

const write = process.argv.includes('--write');
const faults = [];
for (const name of readdirSync(webapp, { recursive: true }).filter((name) => name.endsWith('.xhtml')).sort()) {
  const file = join(webapp, name);
  const source = readFileSync(file, 'utf8');
  const wanted = await formatted(name, source);
  if (showsBreaks.test(wanted)) {
    faults.push(`${name}: ${showsBreaks.exec(wanted)[0].trim()} is too long for one line, and its line breaks would show`);
  }
  if (write && wanted !== source) {
    writeFileSync(file, wanted);
  } else if (wanted !== source) {
    faults.push(`${name} is not formatted`);
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`Format pages with: npm run format --prefix ${relative(join(home, '../../../..'), home)}`);
  process.exitCode = 1;
}
