package org.singlewindow.web.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.singlewindow.shared.Refusal;

/** Counts the parts of a request while they are read, and stops where there are more than allowed. */
final class BoundedParts extends FilterInputStream {
    private final byte[] mark;
    private final long most;
    private int matched = 1;
    private long marks;

    BoundedParts(InputStream in, String boundary, long most) {
        super(in);
        // A mark begins a line; so does the first, with no line before it. No boundary holds a line break.
        this.mark = ("\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            watch((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            watch(buffer[i]);
        }
        return count;
    }

    private void watch(byte next) {
        if (next == mark[matched]) {
            matched++;
        } else {
            matched = next == mark[0] ? 1 : 0;
        }
        if (matched == mark.length) {
            matched = 0;
            // The mark that ends the request is counted as well.
            if (++marks > most + 1) {
                throw Refusal.malformed("api.too-many-parts", most);
            }
        }
    }
}
