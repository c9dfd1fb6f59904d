// Builds what the browser gets into target/frontend, by need: only when a source, a setting or a dependency changed.
//   node build.mjs [output folder]
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest, holds, home, installDependencies, settings } from './dependencies.mjs';
import { characters } from './src/characters.mjs';

const target = resolve(process.argv[2] ?? join(home, '../../../target'));
const output = join(target, 'frontend');
const stamp = join(target, 'frontend.stamp');

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}

// Fonts hold what the portal says; its words stand in two modules.
const business = join(home, '../../../../sw-ejb/src/main/resources');
const theme = join(target, 'primefaces-themes');
const sources = [...settings, fileURLToPath(import.meta.url), ...filesIn(join(home, 'src')), ...(existsSync(theme) ? filesIn(theme) : [])];
const texts = {
  words: characters(join(home, '../resources'), '.properties') + characters(business, '.properties'),
  catalogue: characters(business, '.yaml'),
};
const wanted = digest(sources) + texts.words + texts.catalogue;
const made = existsSync(output) ? digest(filesIn(output)) : '';
if (holds(stamp, wanted + made)) {
  console.log('Front end is up to date');
} else {
  installDependencies();
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { build } = await import('./src/build.mjs');
  await build({ home, theme, output, texts });
  writeFileSync(stamp, wanted + digest(filesIn(output)));
  console.log(`Front end built into ${output}`);
}
