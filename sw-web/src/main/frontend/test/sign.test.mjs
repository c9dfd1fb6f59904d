// Key files as Java makes them are opened and what they sign is checked by openssl, which shares no code with us.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { signDetached } from '../src/sign/cms.js';
import { openKeyFile } from '../src/sign/p12.js';

const PASSWORD = 'demo1234';
const KINDS = {
  'EC P-256': ['-keyalg', 'EC', '-groupname', 'secp256r1'],
  'EC P-384': ['-keyalg', 'EC', '-groupname', 'secp384r1'],
  'RSA 2048': ['-keyalg', 'RSA', '-keysize', '2048'],
};
const content = new TextEncoder().encode('one-time challenge, 일회용 확인값 42');
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'sw-sign-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (command, ...args) => execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const read = (name) => readFileSync(join(folder, name));
const write = (name, bytes) => writeFileSync(join(folder, name), Buffer.from(bytes));
const keytool = (store, ...args) => run('keytool', ...args, '-keystore', store, '-storetype', 'PKCS12', '-storepass', PASSWORD);

function issued(kind, store) {
  keytool('ca.p12', '-genkeypair', '-alias', 'ca', ...KINDS[kind], '-dname', 'CN=Test CA', '-ext', 'bc:c');
  writeFileSync(join(folder, 'ca.pem'), keytool('ca.p12', '-exportcert', '-alias', 'ca', '-rfc'));
  keytool(store, '-genkeypair', '-alias', 'me', ...KINDS[kind], '-dname', 'CN=나한빛, O=한빛미트');
  writeFileSync(join(folder, 'me.csr'), keytool(store, '-certreq', '-alias', 'me'));
  const reply = keytool('ca.p12', '-gencert', '-alias', 'ca', '-infile', 'me.csr', '-rfc', '-ext', 'ku=digitalSignature', '-ext', 'eku=emailProtection');
  writeFileSync(join(folder, 'chain.pem'), Buffer.concat([reply, read('ca.pem')]));
  keytool(store, '-importcert', '-alias', 'me', '-file', 'chain.pem', '-noprompt');
  rmSync(join(folder, 'ca.p12'));
}

function verify(cms, bytes) {
  write('cms.der', cms);
  write('content', bytes);
  return run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-in', 'cms.der', '-content', 'content', '-CAfile', 'ca.pem');
}

for (const kind of Object.keys(KINDS)) {
  test(`${kind} by keytool: openssl verifies, and only the bytes that were signed`, async () => {
    const store = `${kind}.p12`;
    issued(kind, store);
    const opened = await openKeyFile(read(store), PASSWORD);
    assert.equal(opened.key.extractable, false);
    const cms = await signDetached(content, opened);
    assert.deepEqual(new Uint8Array(verify(cms, content)), content);
    assert.throws(() => verify(cms, new TextEncoder().encode('other')), /digest|verif/i);
  });
}

test('a key file by openssl, its password not ASCII', async () => {
  issued('EC P-256', 'plain.p12');
  run('openssl', 'pkcs12', '-in', 'plain.p12', '-passin', `pass:${PASSWORD}`, '-nodes', '-out', 'all.pem');
  run('openssl', 'pkcs12', '-export', '-in', 'all.pem', '-out', 'korean.p12', '-passout', 'pass:비밀번호1!');
  verify(await signDetached(content, await openKeyFile(read('korean.p12'), '비밀번호1!')), content);
});

test('what cannot be opened says why', async () => {
  issued('EC P-256', 'good.p12');
  const reason = (bytes, password = PASSWORD) => openKeyFile(bytes, password).then(() => 'none', (error) => error.reason);
  keytool('trust.p12', '-importcert', '-alias', 'ca', '-file', 'ca.pem', '-noprompt');
  run('openssl', 'pkcs12', '-in', 'good.p12', '-passin', `pass:${PASSWORD}`, '-nodes', '-out', 'all.pem');
  run('openssl', 'pkcs12', '-export', '-legacy', '-in', 'all.pem', '-out', 'old.p12', '-passout', `pass:${PASSWORD}`);
  assert.equal(await reason(read('good.p12'), 'wrong'), 'password');
  assert.equal(await reason(read('good.p12'), ''), 'password');
  assert.equal(await reason(new TextEncoder().encode('this is a picture')), 'file');
  assert.equal(await reason(new Uint8Array()), 'file');
  assert.equal(await reason(read('good.p12').subarray(0, 300)), 'file');
  assert.equal(await reason(read('trust.p12')), 'key');
  assert.equal(await reason(read('old.p12')), 'file');
});
