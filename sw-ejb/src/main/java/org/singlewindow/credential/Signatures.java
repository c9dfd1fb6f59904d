package org.singlewindow.credential;

/** Proves who signed. */
public interface Signatures {
    /**
     * Verifies a detached CMS signature over the content: the signature itself, the certificate's chain, validity,
     * revocation and registration. Refuses with {@code party.signature-wrong}, {@code party.certificate-expired}, {@code
     * party.certificate-not-yet-valid}, {@code party.certificate-revoked}, {@code party.certificate-foreign}, {@code
     * party.certificate-not-registered} or {@code party.person-inactive}.
     */
    Signer verify(byte[] content, byte[] signature);

    /**
     * Who signed.
     *
     * @param person the person's reference
     * @param fingerprint SHA-256 of the certificate, in hex
     * @param subject the certificate's subject
     */
    record Signer(String person, String fingerprint, String subject) {}
}
