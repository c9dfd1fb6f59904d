package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import org.singlewindow.party.PersonFacts;

/** Verifies detached CMS signatures, and whether their certificates open the window. */
@ApplicationScoped
class CmsSignatures implements Signatures {
    @Inject
    private CertificateCheck check;

    @Override
    public Signer verify(byte[] content, byte[] signature) {
        X509Certificate certificate = DetachedSignature.signerOf(content, signature);
        PersonFacts person = check.check(certificate);
        return new Signer(
                person.reference(),
                CertificateCheck.fingerprintOf(certificate),
                certificate.getSubjectX500Principal().getName());
    }
}
