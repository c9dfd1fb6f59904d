// What the portal's words are written in.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The characters of all files below a folder whose names end so, each once. */
export function characters(folder, ending) {
  const found = new Set();
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .forEach((name) => [...readFileSync(join(folder, name), 'utf8').normalize('NFC')].forEach((sign) => found.add(sign)));
  return [...found].sort().join('');
}
