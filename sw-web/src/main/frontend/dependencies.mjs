// Installs what package-lock.json names, by need: only when it or a setting changed.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = dirname(fileURLToPath(import.meta.url));
export const settings = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(home, name));
const stamp = join(home, 'node_modules', '.stamp');

export function digest(files) {
  const sum = createHash('sha256').update(process.version);
  files.forEach((file) => sum.update(`\0${relative(home, file)}\0`).update(readFileSync(file)));
  return sum.digest('hex');
}

export const holds = (file, text) => existsSync(file) && readFileSync(file, 'utf8') === text;

export function installDependencies() {
  const wanted = digest(settings);
  if (!holds(stamp, wanted)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
    writeFileSync(stamp, wanted);
  }
}
