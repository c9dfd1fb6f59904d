import { build as bundle } from 'esbuild';
import { join } from 'node:path';

const TARGET = ['chrome109', 'firefox115', 'safari16'];

/** Bundles scripts and style sheets into the resource libraries `front` and `primefaces-sw`. */
export async function build({ home, output }) {
  await bundle({
    entryPoints: { sign: join(home, 'src/sign/sign.js') },
    outdir: join(output, 'resources/front'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    legalComments: 'eof',
    logLevel: 'warning',
  });
}
