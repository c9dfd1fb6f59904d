package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.singlewindow.credential.Trust;

/** An authority of the stage, with real keys, certificates and signatures. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StageTrust implements Trust {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final X500Name NAME = new X500Name("C=KR,O=Stage,CN=Stage CA");
    private static final AtomicLong SERIAL = new AtomicLong(1);

    private final KeyPair keys = newKeys();
    private final X509Certificate certificate = issue(NAME, keys, true);

    /** A person's key with the certificate that the authority gave. */
    public record Credential(KeyPair keys, X509Certificate certificate) {
        /** Signs as the browser does: a detached CMS signature. */
        public byte[] sign(byte[] content) {
            try {
                CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
                generator.addSignerInfoGenerator(
                        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                                .build(signer(keys), certificate));
                generator.addCertificates(new JcaCertStore(List.of(certificate)));
                return generator
                        .generate(new CMSProcessableByteArray(content), false)
                        .getEncoded();
            } catch (OperatorCreationException | GeneralSecurityException | CMSException | java.io.IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A certificate for a person of that name. */
    public Credential credential(String name) {
        KeyPair own = newKeys();
        return new Credential(own, issue(new X500Name("C=KR,O=Stage,CN=" + name), own, false));
    }

    @Override
    public Set<X509Certificate> authorities() {
        return Set.of(certificate);
    }

    @Override
    public List<X509CRL> revocationLists() {
        try {
            Instant now = Instant.now(java.time.Clock.systemUTC());
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(now.minus(Duration.ofHours(1))))
                    .setNextUpdate(Date.from(now.plus(Duration.ofDays(1))))
                    .build(signer(keys));
            return List.of(new JcaX509CRLConverter().getCRL(list));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private X509Certificate issue(X500Name subject, KeyPair own, boolean authority) {
        try {
            Instant now = Instant.now(java.time.Clock.systemUTC());
            var builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    BigInteger.valueOf(SERIAL.getAndIncrement()),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(Duration.ofDays(1))),
                    subject,
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
        } catch (OperatorCreationException | GeneralSecurityException | CertIOException e) {
            throw new AssertionError(e);
        }
    }

    private static ContentSigner signer(KeyPair pair) throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
