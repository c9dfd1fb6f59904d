package org.singlewindow.server;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority for demonstrations: whoever has its key can be anybody. */
final class DemoAuthority {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** By this a window that is no demonstration knows the authority, and refuses it. */
    static final ASN1ObjectIdentifier FOR_TRYING_OUT =
            new ASN1ObjectIdentifier("2.25.77570821662413987973756718541404354234");

    private static final int SYSTEM_KEY_BITS = 2048;

    private final KeyAndCertificate own;

    DemoAuthority(KeyAndCertificate own) {
        this.own = own;
    }

    /** A new authority that vouches for itself. */
    static DemoAuthority create(X500Name name, Period period) throws GeneralSecurityException, IOException {
        KeyPair keys = keys();
        X509v3CertificateBuilder builder = builder(name, name, keys, period)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(FOR_TRYING_OUT, false, DERNull.INSTANCE);
        return new DemoAuthority(new KeyAndCertificate(keys.getPrivate(), sign(builder, keys.getPrivate())));
    }

    KeyAndCertificate own() {
        return own;
    }

    X509Certificate certificate() {
        return own.certificate();
    }

    /** A certificate to sign with and to sign in with. */
    KeyAndCertificate person(X500Name name, GeneralNames mail, Period period)
            throws GeneralSecurityException, IOException {
        return issue(
                name,
                mail,
                period,
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                KeyPurposeId.id_kp_clientAuth,
                KeyPurposeId.id_kp_emailProtection);
    }

    /** A certificate with which one system signs what it sends to another, and for which others encrypt. */
    KeyAndCertificate system(X500Name name, GeneralNames otherNames, Period period)
            throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(SYSTEM_KEY_BITS, RANDOM);
        return issue(
                generator.generateKeyPair(),
                name,
                otherNames,
                period,
                KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.dataEncipherment);
    }

    /** A certificate for a TLS server. */
    KeyAndCertificate server(X500Name name, GeneralNames hosts, Period period)
            throws GeneralSecurityException, IOException {
        return issue(name, hosts, period, KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth);
    }

    /** The list of certificates that no longer count. */
    X509CRL revoke(X509Certificate revoked, Period period) throws GeneralSecurityException, IOException {
        X509v2CRLBuilder builder = new JcaX509v2CRLBuilder(own.certificate(), Date.from(period.from()))
                .setNextUpdate(Date.from(period.until()))
                .addCRLEntry(revoked.getSerialNumber(), Date.from(period.from()), CRLReason.keyCompromise)
                .addExtension(Extension.authorityKeyIdentifier, false, keyIdentifier());
        return new JcaX509CRLConverter().getCRL(builder.build(signer(own.key())));
    }

    private KeyAndCertificate issue(
            X500Name name, GeneralNames otherNames, Period period, int usage, KeyPurposeId... purposes)
            throws GeneralSecurityException, IOException {
        return issue(keys(), name, otherNames, period, usage, purposes);
    }

    private KeyAndCertificate issue(
            KeyPair keys, X500Name name, GeneralNames otherNames, Period period, int usage, KeyPurposeId... purposes)
            throws GeneralSecurityException, IOException {
        X500Name issuer =
                X500Name.getInstance(own.certificate().getSubjectX500Principal().getEncoded());
        X509v3CertificateBuilder builder = builder(issuer, name, keys, period)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .addExtension(Extension.subjectAlternativeName, false, otherNames)
                .addExtension(Extension.authorityKeyIdentifier, false, keyIdentifier());
        if (purposes.length > 0) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes));
        }
        return new KeyAndCertificate(keys.getPrivate(), sign(builder, own.key()));
    }

    private AuthorityKeyIdentifier keyIdentifier() throws GeneralSecurityException {
        return new JcaX509ExtensionUtils()
                .createAuthorityKeyIdentifier(own.certificate().getPublicKey());
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, X500Name name, KeyPair keys, Period period)
            throws GeneralSecurityException, IOException {
        return new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(120, RANDOM),
                        Date.from(period.from()),
                        Date.from(period.until()),
                        name,
                        keys.getPublic())
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(key);
        } catch (OperatorCreationException unable) {
            throw new GeneralSecurityException(unable);
        }
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }

    /** From when until when something counts. */
    record Period(Instant from, Instant until) {}
}
