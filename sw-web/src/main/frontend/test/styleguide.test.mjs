// The style guide in every theme, wide and narrow: axe-core finds nothing. Skipped where no Chromium is installed.
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { server } from './serve.mjs';

const chromium = process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);
const OPTIONS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--virtual-time-budget=20000', '--dump-dom'];

before(() => new Promise((done) => { server.listen(0, '127.0.0.1', done); }));
after(() => server.close());

for (const theme of ['light', 'dark', 'contrast']) {
  for (const width of [1400, 500]) {
    test(`${theme}, ${width} px`, { skip: !chromium }, async () => {
      const address = `http://127.0.0.1:${server.address().port}/?axe&theme=${theme}`;
      const { stdout } = await promisify(execFile)(chromium, [...OPTIONS, `--window-size=${width},900`, address], { maxBuffer: 1 << 26 });
      const found = stdout.match(/<pre id="axe">(.*?)<\/pre>/s);
      assert.ok(found, 'axe-core ran');
      assert.deepEqual(JSON.parse(found[1].replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')), []);
    });
  }
}
