import * as asn1js from 'asn1js';
import { AuthenticatedSafe, Certificate, ContentInfo, EncryptedData, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, SafeContents } from 'pkijs';

const PBES2 = '1.2.840.113549.1.5.13';
const DATA = '1.2.840.113549.1.7.1';
const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';
const RSA = '1.2.840.113549.1.1.1';
const EC = '1.2.840.10045.2.1';
const CURVES = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

/** Why a key file could not be used: `file`, `password` or `key`. */
export class KeyFileError extends Error {
  constructor(reason, cause) {
    super(`key file: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * Opens a PKCS#12 file. Answers the private key, which cannot be taken out of the browser's key object again,
 * and the certificate that belongs to it, as DER.
 */
export async function openKeyFile(bytes, password) {
  const secret = new TextEncoder().encode(password).buffer;
  const bags = (await Promise.all(safesOf(bytes).map((safe) => bagsOf(safe, secret)))).flat();
  const keyBag = bags.find((bag) => bag.bagValue instanceof PKCS8ShroudedKeyBag || bag.bagValue instanceof PrivateKeyInfo);
  if (!keyBag) {
    throw new KeyFileError('key');
  }
  const certificate = certificateOf(keyBag, bags);
  const info = keyBag.bagValue instanceof PrivateKeyInfo ? keyBag.bagValue : await decryptKey(keyBag.bagValue, secret);
  return { key: await importKey(info), certificate: certificate.toSchema().toBER(false) };
}

// The checksum over the whole file is not looked at: it is no secret's proof, its way to spell a password that is
// not ASCII is another one than the cipher's, and a wrong password shows anyway, as nothing readable comes out.
function safesOf(bytes) {
  try {
    const { authSafe } = PFX.fromBER(bytes);
    if (authSafe.contentType !== ContentInfo.DATA) {
      throw new Error(`sealed by ${authSafe.contentType}`);
    }
    return AuthenticatedSafe.fromBER(authSafe.content.getValue()).safeContents;
  } catch (unreadable) {
    throw new KeyFileError('file', unreadable);
  }
}

async function bagsOf(safe, secret) {
  switch (safe.contentType) {
    case DATA:
      return readBags(safe.content.getValue(), 'file');
    case ENCRYPTED_DATA: {
      const encrypted = new EncryptedData({ schema: safe.content });
      return readBags(await decrypt(encrypted.encryptedContentInfo.contentEncryptionAlgorithm, () => encrypted.decrypt({ password: secret })), 'password');
    }
    default:
      throw new KeyFileError('file');
  }
}

function readBags(der, reason) {
  try {
    return SafeContents.fromBER(der).safeBags;
  } catch (unreadable) {
    throw new KeyFileError(reason, unreadable);
  }
}

async function decryptKey(bag, secret) {
  await decrypt(bag.encryptionAlgorithm, () => bag.parseInternalValues({ password: secret }));
  return bag.parsedValue;
}

async function decrypt(algorithm, work) {
  if (algorithm.algorithmId !== PBES2) {
    throw new KeyFileError('file', new Error(`cipher ${algorithm.algorithmId}`));
  }
  try {
    return await work();
  } catch (undecryptable) {
    throw new KeyFileError('password', undecryptable);
  }
}

function certificateOf(keyBag, bags) {
  const certificates = bags.filter((bag) => bag.bagValue.parsedValue instanceof Certificate);
  const id = localKeyId(keyBag);
  const own = certificates.find((bag) => id && localKeyId(bag) === id) ?? certificates[0];
  if (!own) {
    throw new KeyFileError('key');
  }
  return own.bagValue.parsedValue;
}

function localKeyId(bag) {
  const attribute = bag.bagAttributes?.find((candidate) => candidate.type === LOCAL_KEY_ID);
  return attribute && [...attribute.values[0].valueBlock.valueHexView].join();
}

async function importKey(info) {
  try {
    return await crypto.subtle.importKey('pkcs8', info.toSchema().toBER(false), algorithmOf(info), false, ['sign']);
  } catch (unusable) {
    throw new KeyFileError('key', unusable);
  }
}

function algorithmOf({ privateKeyAlgorithm: { algorithmId, algorithmParams } }) {
  if (algorithmId === RSA) {
    return { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  }
  if (algorithmId === EC && algorithmParams instanceof asn1js.ObjectIdentifier) {
    return { name: 'ECDSA', namedCurve: CURVES[algorithmParams.valueBlock.toString()] };
  }
  throw new Error(`no signature with ${algorithmId}`);
}
