package org.singlewindow.credential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.singlewindow.credential.TestAuthority.Holder;

/** Signs as browsers and other programs do, well or badly. */
final class TestSignature {
    private String digest = "SHA256";
    private boolean encapsulated;
    private boolean direct;
    private boolean twice;

    /** The signature that the browser would make. */
    static byte[] over(String text, Holder holder) {
        return new TestSignature().sign(text, holder, holder.certificate());
    }

    TestSignature digest(String name) {
        digest = name;
        return this;
    }

    /** With the content inside. */
    TestSignature encapsulated() {
        encapsulated = true;
        return this;
    }

    /** Without signed attributes. */
    TestSignature direct() {
        direct = true;
        return this;
    }

    /** By two signers. */
    TestSignature twice() {
        twice = true;
        return this;
    }

    /** Signs with the holder's key, and puts that certificate beside it. */
    byte[] sign(String text, Holder holder, X509Certificate shown) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            addSigner(generator, holder, shown);
            if (twice) {
                addSigner(generator, holder, shown);
            }
            generator.addCertificates(new JcaCertStore(List.of(shown)));
            return generator
                    .generate(new CMSProcessableByteArray(text.getBytes(StandardCharsets.UTF_8)), encapsulated)
                    .getEncoded();
        } catch (CertificateEncodingException | OperatorCreationException | CMSException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private void addSigner(CMSSignedDataGenerator generator, Holder holder, X509Certificate shown)
            throws OperatorCreationException, CertificateEncodingException {
        String key = holder.key().getAlgorithm().equals("EC") ? "ECDSA" : "RSA";
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setDirectSignature(direct)
                        .build(new JcaContentSignerBuilder(digest + "with" + key).build(holder.key()), shown));
    }
}
