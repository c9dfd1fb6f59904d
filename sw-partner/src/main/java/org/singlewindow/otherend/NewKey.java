package org.singlewindow.otherend;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** A key and the request that a certification authority needs to certify it. */
final class NewKey {
    private static final int BITS = 3072;
    private static final int PASSWORD_BYTES = 12;

    private NewKey() {}

    /** Writes {@code CODE.key} (PKCS#8, encrypted) and {@code CODE.csr}, and says what to do next. */
    static String make(String code, Path folder) throws IOException, GeneralSecurityException {
        if (!code.matches("[A-Z0-9]{2,20}")) {
            throw new IOException("A code is two to twenty capital letters and digits");
        }
        Path keyFile = folder.resolve(code + ".key");
        if (Files.exists(keyFile)) {
            throw new IOException(keyFile + " is there already");
        }
        SecureRandom random = new SecureRandom();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS, random);
        KeyPair pair = generator.generateKeyPair();
        String password = HexFormat.of().formatHex(new BigInteger(PASSWORD_BYTES * 8, random).toByteArray());
        try {
            var encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                    .setProvider(new BouncyCastleProvider())
                    .setPassword(password.toCharArray())
                    .build();
            Durable.write(keyFile, pem(new JcaPKCS8Generator(pair.getPrivate(), encryptor)));
            Durable.write(
                    folder.resolve(code + ".csr"),
                    pem(new JcaPKCS10CertificationRequestBuilder(
                                    new X500Principal("CN=" + code + ", C=KR"), pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()))));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
        return "Hand " + code + ".csr to the certification authority. With its answer as " + code + ".crt:\n"
                + "  openssl pkcs12 -export -inkey " + code + ".key -in " + code + ".crt -out " + code
                + ".p12\nThe key's password, written nowhere else: " + password;
    }

    private static byte[] pem(Object what) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(what);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
