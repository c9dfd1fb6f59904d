// Builds what the browser gets into target/frontend, by need: only when a source, a setting or a dependency changed.
//   node build.mjs [output folder]
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(fileURLToPath(import.meta.url));
const target = resolve(process.argv[2] ?? join(home, '../../../target'));
const output = join(target, 'frontend');
const stamp = join(target, 'frontend.stamp');
const dependenciesStamp = join(home, 'node_modules', '.stamp');
const settings = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(home, name));

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function digest(files) {
  const sum = createHash('sha256').update(process.version);
  files.forEach((file) => sum.update(`\0${relative(home, file)}\0`).update(readFileSync(file)));
  return sum.digest('hex');
}

const holds = (file, text) => existsSync(file) && readFileSync(file, 'utf8') === text;

function installDependencies() {
  const wanted = digest(settings);
  if (!holds(dependenciesStamp, wanted)) {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' });
    writeFileSync(dependenciesStamp, wanted);
  }
}

const theme = join(target, 'primefaces-themes');
const sources = [...settings, fileURLToPath(import.meta.url), ...filesIn(join(home, 'src')), ...(existsSync(theme) ? filesIn(theme) : [])];
const wanted = digest(sources);
const made = existsSync(output) ? digest(filesIn(output)) : '';
if (holds(stamp, wanted + made)) {
  console.log('Front end is up to date');
} else {
  installDependencies();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { build } = await import('./src/build.mjs');
  await build({ home, theme, output });
  writeFileSync(stamp, wanted + digest(filesIn(output)));
  console.log(`Front end built into ${output}`);
}
