package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.credential.PartyWorld.refused;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;
import org.singlewindow.shared.Refusal;

/** Only a signature over exactly these bytes counts, and nothing that is sent in its place does any harm. */
class DetachedSignatureTest {
    private static final String TEXT = "나는 이 내용을 확인하였습니다.";
    private static final byte[] CONTENT = TEXT.getBytes(StandardCharsets.UTF_8);
    private static final String WRONG = "party.signature-wrong";

    private final TestAuthority authority = new TestAuthority("CA");
    private final Holder holder = authority.issue(Keys.EC);

    @ParameterizedTest
    @EnumSource
    void namesTheSigner(Keys keys) {
        Holder signer = authority.issue(keys);
        assertEquals(signer.certificate(), DetachedSignature.signerOf(CONTENT, TestSignature.over(TEXT, signer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA384", "SHA512"})
    void takesLongerDigests(String digest) {
        byte[] signature = new TestSignature().digest(digest).sign(TEXT, holder, holder.certificate());
        assertEquals(holder.certificate(), DetachedSignature.signerOf(CONTENT, signature));
    }

    @Test
    void refusesOtherContent() {
        byte[] signature = TestSignature.over(TEXT, holder);
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(new byte[0], signature)));
        assertEquals(
                WRONG,
                refused(() -> DetachedSignature.signerOf((TEXT + " ").getBytes(StandardCharsets.UTF_8), signature)));
    }

    @Test
    void refusesContentInside() {
        byte[] signature = new TestSignature().encapsulated().sign("Something else", holder, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
        byte[] same = new TestSignature().encapsulated().sign(TEXT, holder, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, same)));
    }

    @Test
    void refusesASignatureWithoutAttributes() {
        byte[] signature = new TestSignature().direct().sign(TEXT, holder, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
    }

    @Test
    void refusesAWeakDigest() {
        byte[] signature = new TestSignature().digest("SHA1").sign(TEXT, holder, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
    }

    @Test
    void refusesTwoSigners() {
        byte[] signature = new TestSignature().twice().sign(TEXT, holder, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
    }

    @Test
    void refusesTheKeyOfAnother() {
        Holder other = authority.issue(Keys.EC);
        byte[] signature = new TestSignature().sign(TEXT, other, holder.certificate());
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] signature = Arrays.copyOf(TestSignature.over(TEXT, holder), 64 * 1024 + 1);
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, signature)));
    }

    @ParameterizedTest
    @EnumSource
    void everyChangedByteIsRefusedOrChangesNothing(Keys keys) {
        Holder signer = authority.issue(keys);
        byte[] good = TestSignature.over(TEXT, signer);
        int refusals = 0;
        for (int place = 0; place < good.length; place++) {
            byte[] bad = good.clone();
            bad[place] ^= (byte) (1 << place % 8);
            refusals += isRefused(bad, signer) ? 1 : 0;
        }
        assertTrue(refusals > good.length * 0.9, refusals + " of " + good.length);
    }

    @Test
    void everyTruncatedSignatureIsRefused() {
        byte[] good = TestSignature.over(TEXT, holder);
        for (int length = 0; length < good.length; length++) {
            byte[] bad = Arrays.copyOf(good, length);
            assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, bad)));
        }
    }

    @Test
    void deepNestingIsRefused() {
        byte[] deep = new byte[60_000];
        for (int i = 0; i + 1 < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        assertEquals(WRONG, refused(() -> DetachedSignature.signerOf(CONTENT, deep)));
    }

    /**
     * Whether it is refused. What is not, shows the signer's certificate, or one that its authority never signed; only
     * the authority's signature itself can be spelt in another way, and such a certificate is not registered.
     */
    private boolean isRefused(byte[] signature, Holder signer) {
        try {
            X509Certificate proved = DetachedSignature.signerOf(CONTENT, signature);
            boolean genuine = isGenuine(proved);
            assertTrue(!genuine || says(proved).equals(says(signer.certificate())));
            return !proved.equals(signer.certificate());
        } catch (Refusal e) {
            assertEquals(WRONG, e.code());
            return true;
        }
    }

    private boolean isGenuine(X509Certificate certificate) {
        try {
            certificate.verify(authority.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static String says(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(certificate.getTBSCertificate());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
