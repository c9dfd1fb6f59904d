package org.singlewindow.credential;

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

/**
 * Reads a detached CMS signature (RFC 5652) with Bouncy Castle: whose key signed exactly these bytes. Says nothing about
 * whether that certificate is any good; {@link CertificateCheck} does.
 */
final class DetachedSignature {
    private static final int LARGEST = 64 * 1024;
    /** SHA-256, SHA-384 and SHA-512; older digests prove nothing any more. */
    private static final Set<String> DIGESTS =
            Set.of("2.16.840.1.101.3.4.2.1", "2.16.840.1.101.3.4.2.2", "2.16.840.1.101.3.4.2.3");
    /** RSA (PKCS#1) and ECDSA, by the key's own name or together with one of those digests. */
    private static final Set<String> ALGORITHMS = Set.of(
            "1.2.840.113549.1.1.1",
            "1.2.840.113549.1.1.11",
            "1.2.840.113549.1.1.12",
            "1.2.840.113549.1.1.13",
            "1.2.840.10045.2.1",
            "1.2.840.10045.4.3.2",
            "1.2.840.10045.4.3.3",
            "1.2.840.10045.4.3.4");

    private DetachedSignature() {}

    /** The certificate whose key signed the content; refuses with {@code party.signature-wrong}. */
    static X509Certificate signerOf(byte[] content, byte[] signature) {
        if (signature.length == 0 || signature.length > LARGEST) {
            throw wrong();
        }
        try {
            refuseUnlessDetached(signature);
            return verified(new CMSSignedData(new CMSProcessableByteArray(content), signature));
        } catch (CMSException
                | OperatorCreationException
                | CertificateException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException e) {
            throw wrong();
        }
    }

    /** Content inside would be what other programs verify, whatever the content is that we were given. */
    private static void refuseUnlessDetached(byte[] signature) throws CMSException {
        if (!new CMSSignedData(signature).isDetachedSignature()) {
            throw wrong();
        }
    }

    private static X509Certificate verified(CMSSignedData signed)
            throws CMSException, OperatorCreationException, CertificateException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw wrong();
        }
        SignerInformation signer = signers.iterator().next();
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(certificateOf(signed, signer));
        // By the key alone: whether the certificate is still good is asked afterwards, and has its own answers.
        // Without signed attributes, a signature over someone's attributes would pass as one over a content.
        boolean right = DIGESTS.contains(signer.getDigestAlgOID())
                && ALGORITHMS.contains(signer.getEncryptionAlgOID())
                && signer.getSignedAttributes() != null
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
                .orElseThrow(DetachedSignature::wrong);
    }

    private static Refusal wrong() {
        return Refusal.wrongSignature("party.signature-wrong");
    }
}
