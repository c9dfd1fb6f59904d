package org.singlewindow.credential;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates, good ones and others. */
final class TestAuthority {
    static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private static final Duration YEAR = Duration.ofDays(365);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X500Name name;
    private final Holder own;

    /** A key with its certificate. */
    record Holder(PrivateKey key, X509Certificate certificate) {}

    /** Which keys the holder has. */
    enum Keys {
        RSA("SHA256withRSA"),
        EC("SHA256withECDSA");

        private final String signature;

        Keys(String signature) {
            this.signature = signature;
        }

        KeyPair make() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance(name());
                generator.initialize(this == RSA ? 2048 : 256);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }

        static String signatureOf(PrivateKey key) {
            return valueOf(key.getAlgorithm()).signature;
        }
    }

    TestAuthority(String commonName) {
        this.name = new X500Name("CN=" + commonName + ",O=Test,C=KR");
        KeyPair keys = Keys.EC.make();
        this.own = new Holder(
                keys.getPrivate(),
                sign(name, keys, NOW.minus(YEAR), NOW.plus(YEAR), true, KeyUsage.keyCertSign, keys.getPrivate()));
    }

    /** An authority of that organisation, with that extension. */
    static X509Certificate certificateOf(String organisation, String extension) {
        try {
            KeyPair keys = Keys.EC.make();
            X500Name name = new X500Name("CN=Demonstration CA,O=" + organisation + ",C=KR");
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    Date.from(NOW.minus(YEAR)),
                                    Date.from(NOW.plus(YEAR)),
                                    name,
                                    keys.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                            .addExtension(new ASN1ObjectIdentifier(extension), false, DERNull.INSTANCE)
                            .build(new JcaContentSignerBuilder(Keys.signatureOf(keys.getPrivate()))
                                    .build(keys.getPrivate())));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    X509Certificate certificate() {
        return own.certificate();
    }

    /** A certificate like everybody's, valid now. */
    Holder issue(Keys keys) {
        return issue(keys, NOW.minus(Duration.ofDays(10)), NOW.plus(Duration.ofDays(100)));
    }

    Holder issue(Keys keys, Instant from, Instant until) {
        return issue(keys.make(), from, until, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    Holder issue(KeyPair keys, Instant from, Instant until, int usage) {
        return new Holder(
                keys.getPrivate(),
                sign(new X500Name("CN=Na Han-bit,O=Hanbit,C=KR"), keys, from, until, false, usage, own.key()));
    }

    /** A certificate that names a responder, for that purpose beside signing. */
    Holder naming(String responder, ASN1ObjectIdentifier method) {
        return special(builder -> builder.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(
                        method, new GeneralName(GeneralName.uniformResourceIdentifier, responder))));
    }

    /** Somebody appointed to say for the authority what was revoked. */
    Holder appointed() {
        return special(builder -> builder.addExtension(
                Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning)));
    }

    /** The authority itself. */
    Holder own() {
        return own;
    }

    private interface Extra {
        void to(JcaX509v3CertificateBuilder builder) throws CertIOException;
    }

    private Holder special(Extra extra) {
        try {
            KeyPair keys = Keys.EC.make();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(100, RANDOM).add(BigInteger.ONE),
                    Date.from(NOW.minus(Duration.ofDays(10))),
                    Date.from(NOW.plus(Duration.ofDays(100))),
                    new X500Name("CN=Na Han-bit,O=Hanbit,C=KR"),
                    keys.getPublic());
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            extra.to(builder);
            return new Holder(
                    keys.getPrivate(),
                    new JcaX509CertificateConverter()
                            .getCertificate(builder.build(
                                    new JcaContentSignerBuilder(Keys.signatureOf(own.key())).build(own.key()))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new AssertionError(e);
        }
    }

    /** The list of the revoked, issued now and good for a week. */
    X509CRL revoke(X509Certificate... revoked) {
        return revoke(NOW.plus(Duration.ofDays(7)), List.of(revoked));
    }

    X509CRL revoke(Instant nextUpdate, List<X509Certificate> revoked) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(
                    own.certificate().getSubjectX500Principal(), Date.from(NOW.minus(Duration.ofDays(20))));
            builder.setNextUpdate(Date.from(nextUpdate));
            for (X509Certificate certificate : revoked) {
                builder.addCRLEntry(certificate.getSerialNumber(), Date.from(NOW), CRLReason.keyCompromise);
            }
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder(Keys.signatureOf(own.key())).build(own.key())));
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    private X509Certificate sign(
            X500Name subject, KeyPair keys, Instant from, Instant until, boolean ca, int usage, PrivateKey signer) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(100, RANDOM).add(BigInteger.ONE),
                    Date.from(from),
                    Date.from(until),
                    subject,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(Keys.signatureOf(signer)).build(signer)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new AssertionError(e);
        }
    }
}
