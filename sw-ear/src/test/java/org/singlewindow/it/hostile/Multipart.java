package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bodies in parts, written without a look at what is in them. */
final class Multipart {
    static final String BOUNDARY = "hostile-part";
    static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    static byte[] part(String disposition, String type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
                        + (type.isEmpty() ? "" : "\r\nContent-Type: " + type) + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes(Bytes.utf8("\r\n"));
        return out.toByteArray();
    }

    static byte[] of(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        out.writeBytes(Bytes.utf8("--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }
}
