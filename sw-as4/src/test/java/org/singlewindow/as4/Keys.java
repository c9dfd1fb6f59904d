package org.singlewindow.as4;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys that live as long as a test. */
final class Keys {
    static final String PASSWORD = "secret";
    private static final Duration LIFE = Duration.ofDays(1);

    private Keys() {}

    /** Writes {@code name.p12} and {@code name.crt}; the algorithm is RSA or EC. */
    static void make(Path folder, String name, String algorithm) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(algorithm.equals("RSA") ? 2048 : 256);
        KeyPair pair = generator.generateKeyPair();
        X500Principal holder = new X500Principal("CN=" + name);
        Instant now = Instant.now();
        try {
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    holder,
                                    BigInteger.valueOf(now.toEpochMilli()),
                                    Date.from(now.minus(LIFE)),
                                    Date.from(now.plus(LIFE)),
                                    holder,
                                    pair.getPublic())
                            .addExtension(
                                    Extension.subjectKeyIdentifier,
                                    false,
                                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()))
                            .build(new JcaContentSignerBuilder(
                                            algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA")
                                    .build(pair.getPrivate())));
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(name, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".p12"))) {
                store.store(out, PASSWORD.toCharArray());
            }
            String pem = "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
            Files.write(folder.resolve(name + ".crt"), pem.getBytes(StandardCharsets.US_ASCII));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** Writes one file with the keys of two. */
    static void join(Path folder, String name, String one, String other) throws GeneralSecurityException, IOException {
        KeyStore joined = KeyStore.getInstance("PKCS12");
        joined.load(null, null);
        for (String each : new String[] {one, other}) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(folder.resolve(each + ".p12"))) {
                store.load(in, PASSWORD.toCharArray());
            }
            joined.setEntry(
                    each,
                    store.getEntry(each, new KeyStore.PasswordProtection(PASSWORD.toCharArray())),
                    new KeyStore.PasswordProtection(PASSWORD.toCharArray()));
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".p12"))) {
            joined.store(out, PASSWORD.toCharArray());
        }
    }
}
