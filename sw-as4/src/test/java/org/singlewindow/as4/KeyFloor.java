package org.singlewindow.as4;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What no signed and encrypted exchange with a signed receipt can do without: two signatures and their verification, one
 * key wrapped and unwrapped, the content encrypted and decrypted.
 */
final class KeyFloor {
    private static final String SIGNATURE = "SHA256withRSA";
    private static final String WRAP = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";
    private static final String CONTENT = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 128;

    private final PrivateKey keyOfA;
    private final PrivateKey keyOfB;
    private final PublicKey publicOfA;
    private final PublicKey publicOfB;
    private final byte[] content;
    private final SecureRandom random = new SecureRandom();

    KeyFloor(OwnKey a, OwnKey b, int bytes) throws GeneralSecurityException {
        keyOfA = key(a);
        keyOfB = key(b);
        publicOfA = a.certificate().getPublicKey();
        publicOfB = b.certificate().getPublicKey();
        content = new byte[bytes];
    }

    private static PrivateKey key(OwnKey own) throws GeneralSecurityException {
        return (PrivateKey) own.store().getKey(own.alias(), own.password());
    }

    Boolean once() throws GeneralSecurityException {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        generator.init(KEY_BITS);
        SecretKey session = generator.generateKey();
        Cipher wrap = Cipher.getInstance(WRAP);
        wrap.init(Cipher.WRAP_MODE, publicOfB);
        byte[] wrapped = wrap.wrap(session);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, session, nonce, content);

        Cipher unwrap = Cipher.getInstance(WRAP);
        unwrap.init(Cipher.UNWRAP_MODE, keyOfB);
        SecretKey arrived = new SecretKeySpec(
                unwrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded(), "AES");
        byte[] opened = crypt(Cipher.DECRYPT_MODE, arrived, nonce, sealed);
        return signed(keyOfA, publicOfA, opened) && signed(keyOfB, publicOfB, opened);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] what) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CONTENT);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(what);
    }

    private static boolean signed(PrivateKey key, PublicKey against, byte[] what) throws GeneralSecurityException {
        Signature signing = Signature.getInstance(SIGNATURE);
        signing.initSign(key);
        signing.update(what);
        Signature checking = Signature.getInstance(SIGNATURE);
        checking.initVerify(against);
        checking.update(what);
        return checking.verify(signing.sign());
    }
}
