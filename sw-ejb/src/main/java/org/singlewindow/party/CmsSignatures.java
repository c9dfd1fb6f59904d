package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.singlewindow.shared.Refusal;

/** Verifies detached CMS signatures (RFC 5652) with Bouncy Castle. */
@ApplicationScoped
class CmsSignatures implements Signatures {
    private static final int LARGEST = 64 * 1024;
    /** SHA-256, SHA-384 and SHA-512; older digests prove nothing any more. */
    private static final Set<String> DIGESTS =
            Set.of("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3");

    @Inject
    private CertificateCheck check;

    @Override
    public Signer verify(byte[] content, byte[] signature) {
        if (signature.length == 0 || signature.length > LARGEST) {
            throw wrong();
        }
        try {
            X509Certificate certificate = verified(content, signature);
            Person person = check.check(certificate);
            return new Signer(
                    person.reference(),
                    RegisteredCertificate.fingerprintOf(certificate),
                    certificate.getSubjectX500Principal().getName());
        } catch (CMSException | OperatorCreationException | CertificateException | IllegalArgumentException e) {
            throw wrong();
        }
    }

    private static X509Certificate verified(byte[] content, byte[] signature)
            throws CMSException, OperatorCreationException, CertificateException {
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw wrong();
        }
        SignerInformation signer = signers.iterator().next();
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(certificateOf(signed, signer));
        // By the key alone: whether the certificate is still good is asked afterwards, and has its own answers.
        boolean right = DIGESTS.contains(signer.getDigestAlgOID())
                && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        if (!right) {
            throw wrong();
        }
        return certificate;
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder certificateOf(CMSSignedData signed, SignerInformation signer) {
        Selector<X509CertificateHolder> ofSigner = signer.getSID();
        return signed.getCertificates().getMatches(ofSigner).stream()
                .findFirst()
                .orElseThrow(CmsSignatures::wrong);
    }

    private static Refusal wrong() {
        return new Refusal("party.signature-wrong");
    }
}
