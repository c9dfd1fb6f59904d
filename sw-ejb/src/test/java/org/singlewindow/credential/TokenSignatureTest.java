package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.custody.KeyPlace;
import org.singlewindow.custody.SoftToken;
import org.singlewindow.shared.Refusal;

/** A signature made in a token is one as any other to whoever checks it. */
class TokenSignatureTest {
    @Test
    void aRecordSignedInATokenIsItsHolders() throws Exception {
        KeyPlace place = KeyPlace.named("pkcs11:" + SoftToken.configuration());
        try {
            KeyStore store = place.open(SoftToken.PIN.toCharArray());
            Holder holder = new Holder(
                    (PrivateKey) store.getKey("window", null), (X509Certificate) store.getCertificate("window"));
            byte[] signature = TestSignature.over("record", holder);
            assertEquals(
                    holder.certificate(),
                    DetachedSignature.signerOf("record".getBytes(StandardCharsets.UTF_8), signature));
            assertThrows(
                    Refusal.class,
                    () -> DetachedSignature.signerOf("recard".getBytes(StandardCharsets.UTF_8), signature));
        } finally {
            place.close();
        }
    }
}
