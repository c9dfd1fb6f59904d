package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** What is done to bytes, whatever they mean. */
final class Bytes {
    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** The same with a bit turned here and there. */
    static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        for (int times = 0; times < 1 + bytes.length / 50 && bytes.length > 0; times++) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** The text with these bytes, whether they are text or not, where the mark stands. */
    static byte[] spliced(String text, String mark, byte[] value) {
        int at = text.indexOf(mark);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(at < 0 ? text : text.substring(0, at)));
        if (at >= 0) {
            out.writeBytes(value);
            out.writeBytes(utf8(text.substring(at + mark.length())));
        }
        return out.toByteArray();
    }
}
