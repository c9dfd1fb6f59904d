import * as asn1js from 'asn1js';
import {
  Attribute, Certificate, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber,
  SignedAndUnsignedAttributes, SignedData, SignerInfo,
} from 'pkijs';

const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const HASH = 'SHA-256';

/** Signs bytes: a detached CMS SignedData as DER, with the signer's certificate in it. */
export async function signDetached(bytes, { key, certificate }, time = new Date()) {
  const signer = Certificate.fromBER(certificate);
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    signerInfos: [new SignerInfo({
      version: 1,
      sid: new IssuerAndSerialNumber({ issuer: signer.issuer, serialNumber: signer.serialNumber }),
      signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: await attributes(bytes, time) }),
    })],
    certificates: [signer],
  });
  await signed.sign(key, 0, HASH, bytes);
  return new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) }).toSchema().toBER(false);
}

async function attributes(bytes, time) {
  const digest = await crypto.subtle.digest(HASH, bytes);
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new asn1js.ObjectIdentifier({ value: ContentInfo.DATA })] }),
    new Attribute({ type: SIGNING_TIME, values: [new asn1js.UTCTime({ valueDate: time })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new asn1js.OctetString({ valueHex: digest })] }),
  ];
}
