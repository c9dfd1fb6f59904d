package org.singlewindow.custody;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key in a token signs and opens for whoever uses it as any other key, and never leaves the token. */
class TokenTest {
    private static final byte[] RECORD = "기록".getBytes(StandardCharsets.UTF_8);
    private static final String OAEP = "RSA/ECB/OAEPPadding";

    @TempDir
    private Path folder;

    private KeyPlace place;
    private Custody custody;

    @BeforeEach
    void token() throws Exception {
        Map<String, String> settings =
                TestSecrets.settings(folder, Map.of("as4-key", SoftToken.PIN, "wrong", "0000-0000"));
        settings.put("SW_AS4_KEYSTORE", "pkcs11:" + SoftToken.configuration());
        custody = Custody.of(settings);
        place = custody.place("SW_AS4_KEYSTORE").orElseThrow();
    }

    @AfterEach
    void close() {
        if (place != null) {
            place.close();
        }
    }

    private KeyStore open() throws IOException, GeneralSecurityException {
        return place.open(custody.password("as4-key"));
    }

    private static PrivateKey key(KeyStore store) throws GeneralSecurityException {
        return (PrivateKey) store.getKey("window", null);
    }

    @Test
    void theKeyCannotBeTakenOut() throws Exception {
        PrivateKey key = key(open());
        assertNull(key.getEncoded());
        assertNull(key.getFormat());
    }

    @Test
    void aRecordSealedInTheTokenIsVerifiedWithoutIt() throws Exception {
        KeyStore store = open();
        Signature signing = Signature.getInstance("SHA256withRSA");
        signing.initSign(key(store));
        signing.update(RECORD);
        byte[] seal = signing.sign();
        PublicKey known = store.getCertificate("window").getPublicKey();
        place.close();

        Signature checking = Signature.getInstance("SHA256withRSA");
        checking.initVerify(known);
        checking.update(RECORD);
        assertTrue(checking.verify(seal));
        checking.initVerify(known);
        checking.update("기륵".getBytes(StandardCharsets.UTF_8));
        assertTrue(!checking.verify(seal));
    }

    @Test
    void whatWasEncryptedForItOpensInIt() throws Exception {
        KeyStore store = open();
        byte[] session = new byte[16];
        Arrays.fill(session, (byte) 7);
        for (String digest : List.of("SHA-1", "SHA-256", "SHA-512")) {
            OAEPParameterSpec padding =
                    new OAEPParameterSpec(digest, "MGF1", new MGF1ParameterSpec("SHA-256"), PSource.PSpecified.DEFAULT);
            byte[] wrapped = wrap(store, session, padding);
            Cipher opening = Cipher.getInstance(OAEP);
            opening.init(Cipher.UNWRAP_MODE, key(store), padding);
            Key opened = opening.unwrap(wrapped, "AES", Cipher.SECRET_KEY);
            assertArrayEquals(session, opened.getEncoded(), digest);

            wrapped[100] ^= 1;
            assertThrows(InvalidKeyException.class, () -> opening.unwrap(wrapped, "AES", Cipher.SECRET_KEY), digest);
            Cipher reading = Cipher.getInstance(OAEP);
            reading.init(Cipher.DECRYPT_MODE, key(store), padding);
            assertThrows(BadPaddingException.class, () -> reading.doFinal(wrapped), digest);
        }
    }

    private static byte[] wrap(KeyStore store, byte[] session, OAEPParameterSpec padding) throws Exception {
        Cipher closing = Cipher.getInstance(OAEP);
        closing.init(Cipher.WRAP_MODE, store.getCertificate("window").getPublicKey(), padding);
        return closing.wrap(new SecretKeySpec(session, "AES"));
    }

    @Test
    void keysThatCanBeHadAreOpenedAsBefore() throws Exception {
        open();
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        Cipher closing = Cipher.getInstance(OAEP);
        closing.init(Cipher.ENCRYPT_MODE, pair.getPublic());
        Cipher opening = Cipher.getInstance(OAEP);
        opening.init(Cipher.DECRYPT_MODE, pair.getPrivate());
        assertArrayEquals(RECORD, opening.doFinal(closing.doFinal(RECORD)));
        assertTrue(!opening.getProvider().getName().startsWith("SingleWindow"));
    }

    @Test
    void theWrongPinOpensNothing() {
        assertThrows(IOException.class, () -> place.open(custody.password("wrong")));
    }

    @Test
    void aTokenThatIsNotThereIsSaidToBeMissing() throws Exception {
        KeyPlace none = KeyPlace.named("pkcs11:" + folder.resolve("none.cfg"));
        assertThrows(IOException.class, () -> none.open(new char[0]));
        Path library = folder.resolve("library.cfg");
        Files.writeString(library, "name = none\nlibrary = " + folder.resolve("none.so") + "\n");
        assertThrows(
                GeneralSecurityException.class,
                () -> KeyPlace.named("pkcs11:" + library).open(new char[0]));
    }

    @Test
    void nothingOfItStaysBehind() throws Exception {
        int before = Security.getProviders().length;
        open();
        assertEquals(before + 2, Security.getProviders().length);
        place.close();
        assertEquals(before, Security.getProviders().length);
        assertEquals("window", open().aliases().nextElement(), "and it opens again");
    }
}
