// Programs are made from the description of the API: two readers of such descriptions find nothing wrong with it.
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const description = fileURLToPath(new URL('../../resources/META-INF/openapi.yaml', import.meta.url));
const readers = {
  redocly: ['lint', description, '--config', 'openapi-redocly.yaml'],
  spectral: ['lint', description, '--ruleset', 'openapi-rules.yaml', '--fail-severity', 'warn'],
};

for (const [reader, words] of Object.entries(readers)) {
  test(`${reader} finds nothing wrong with the description of the API`, () => {
    const read = spawnSync(process.execPath, [`node_modules/.bin/${reader}`, ...words], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    });
    assert.equal(read.status, 0, read.stdout + read.stderr);
  });
}
