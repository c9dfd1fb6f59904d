package org.singlewindow.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.singlewindow.shared.Actor;

/** The SHA-256 by which a request that comes again is known. */
final class Fingerprint {
    /** Of the answers' record of what was sent. */
    static final String SHA256 = "sha256";

    private static final int KEY_DIGITS = 48;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Adds a part; where one ends and the next begins counts too. */
    Fingerprint add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
        digest.update(part);
        return this;
    }

    Fingerprint add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Of everything added, in hexadecimal digits. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] whole) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.digest.update(whole);
        return fingerprint.text();
    }

    /** The key under which to lodge; it is the caller's organisation's own: nobody meets the keys of others. */
    static String key(String kind, Actor actor, String given) {
        String digest = of((actor.organisation() + " " + given).getBytes(StandardCharsets.UTF_8));
        return kind + ":" + digest.substring(0, KEY_DIGITS);
    }
}
