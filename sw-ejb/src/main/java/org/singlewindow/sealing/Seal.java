package org.singlewindow.sealing;

import jakarta.json.JsonString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/**
 * Seals a value and opens it again: AES in Galois counter mode, a fresh nonce for each, bound to the name of its field,
 * with the id of the key before it.
 */
final class Seal {
    static final String PREFIX = "sealed:1:";
    private static final byte[] MAGIC = "sealed1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern TOKEN = Pattern.compile("sealed:1:([A-Za-z0-9_-]{1,20}):([A-Za-z0-9_-]{38,})");
    private static final String KEY_MISSING = "reference.key-missing";
    private static final String BROKEN = "reference.seal-broken";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataKeys keys;

    Seal(DataKeys keys) {
        this.keys = keys;
    }

    static boolean isToken(String text) {
        return text.startsWith(PREFIX) && TOKEN.matcher(text).matches();
    }

    static boolean isSealed(byte[] bytes) {
        return bytes.length > MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** The value, sealed; refused where there is no key, for then it must not be kept. */
    String seal(String name, String value) {
        DataKeys.DataKey key = key();
        byte[] sealed = encrypted(key.key(), name, value.getBytes(StandardCharsets.UTF_8));
        return PREFIX + key.id() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The value that the token stands for. */
    JsonString open(String name, String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return new Unopened(token, BROKEN, "");
        }
        String id = parts.group(1);
        Optional<SecretKey> key = keys.find(id);
        if (key.isEmpty()) {
            return new Unopened(token, KEY_MISSING, id);
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(parts.group(2));
            return Json.createValue(
                    new String(decrypted(key.get(), name, ByteBuffer.wrap(sealed)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new Unopened(token, BROKEN, id);
        }
    }

    byte[] seal(byte[] bytes) {
        DataKeys.DataKey key = key();
        byte[] id = key.id().getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = encrypted(key.key(), "", bytes);
        return ByteBuffer.allocate(MAGIC.length + 1 + id.length + sealed.length)
                .put(MAGIC)
                .put((byte) id.length)
                .put(id)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes, MAGIC.length, bytes.length - MAGIC.length);
        byte[] id = new byte[Math.min(in.get(), in.remaining())];
        in.get(id);
        String name = new String(id, StandardCharsets.US_ASCII);
        SecretKey key = keys.find(name).orElseThrow(() -> Refusal.unavailable(KEY_MISSING, name));
        try {
            return decrypted(key, "", in);
        } catch (GeneralSecurityException e) {
            throw Refusal.unavailable(BROKEN, name);
        }
    }

    private DataKeys.DataKey key() {
        return keys.current().orElseThrow(() -> Refusal.unavailable("reference.no-data-key"));
    }

    private static byte[] encrypted(SecretKey key, String name, byte[] plain) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    private static byte[] decrypted(SecretKey key, String name, ByteBuffer sealed) throws GeneralSecurityException {
        if (sealed.remaining() < NONCE) {
            throw new GeneralSecurityException("Too short");
        }
        byte[] nonce = new byte[NONCE];
        sealed.get(nonce);
        byte[] rest = new byte[sealed.remaining()];
        sealed.get(rest);
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(rest);
    }
}
