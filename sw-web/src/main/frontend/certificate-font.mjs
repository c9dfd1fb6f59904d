// Lays the font of printed certificates among the resources of sw-ejb: one weight of Noto Sans KR (OFL 1.1), with its licence.
//   node certificate-font.mjs <output folder>
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { home, installDependencies } from './dependencies.mjs';

const [output] = process.argv.slice(2);
const font = 'noto-sans-kr.ttf';
const folder = join(home, 'node_modules/@expo-google-fonts/noto-sans-kr');
const from = join(folder, '400Regular/NotoSansKR_400Regular.ttf');
const licence = join(output, 'noto-sans-kr-LICENSE.txt');
const to = join(output, font);
installDependencies();
if (!existsSync(to) || statSync(to).size !== statSync(from).size) {
  mkdirSync(output, { recursive: true });
  copyFileSync(from, to);
}
if (!existsSync(licence)) {
  copyFileSync(join(folder, 'LICENSE_FONT'), licence);
}
