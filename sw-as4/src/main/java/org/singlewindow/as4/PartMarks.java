package org.singlewindow.as4;

import java.nio.charset.StandardCharsets;

/**
 * Counts the parts of a multipart message, and measures their headers, while its bytes are read. It finds parts where
 * the library finds them.
 */
final class PartMarks {
    private final Bounds.Shape shape;
    private final Search first;
    private final Search others;

    private long position;
    private int parts;
    private boolean inHeaders;
    private int headerBytes;
    private int lineBytes;
    private long firstBegins;
    private long secondBegins;

    /** Looks for one text in bytes that come one by one (Knuth, Morris, Pratt). */
    private static final class Search {
        private final byte[] text;
        private final int[] fallback;
        private int matched;

        Search(String text) {
            this.text = text.getBytes(StandardCharsets.ISO_8859_1);
            this.fallback = new int[this.text.length + 1];
            int length = 0;
            for (int i = 1; i < this.text.length; i++) {
                while (length > 0 && this.text[i] != this.text[length]) {
                    length = fallback[length];
                }
                length += this.text[i] == this.text[length] ? 1 : 0;
                fallback[i + 1] = length;
            }
        }

        boolean endsWith(byte next) {
            while (matched > 0 && next != text[matched]) {
                matched = fallback[matched];
            }
            matched += next == text[matched] ? 1 : 0;
            boolean found = matched == text.length;
            matched = found ? 0 : matched;
            return found;
        }
    }

    PartMarks(String boundary, Bounds.Shape shape) {
        this.shape = shape;
        this.first = new Search("--" + boundary);
        this.others = new Search("\r\n--" + boundary);
    }

    void watch(byte[] bytes, int offset, int length) throws OutOfBounds {
        for (int i = offset; i < offset + length; i++) {
            watch(bytes[i]);
        }
    }

    private void watch(byte next) throws OutOfBounds {
        position++;
        if (inHeaders) {
            header(next);
        }
        if ((parts == 0 ? first : others).endsWith(next)) {
            found();
        }
    }

    private void found() throws OutOfBounds {
        parts++;
        // The mark that ends the message is counted as well.
        if (parts > shape.parts() + 1) {
            throw OutOfBounds.tooMany("parts", shape.parts());
        }
        if (parts == 1) {
            firstBegins = position;
        } else if (parts == 2) {
            secondBegins = position - others.text.length;
        }
        inHeaders = true;
        headerBytes = 0;
        // The rest of the mark's own line is no empty line.
        lineBytes = 1;
    }

    private void header(byte next) throws OutOfBounds {
        if (++headerBytes > shape.headerBytes()) {
            throw OutOfBounds.tooLarge("headers of a part", shape.headerBytes());
        }
        if (next == '\n') {
            inHeaders = lineBytes > 0;
            lineBytes = 0;
        } else if (next != '\r') {
            lineBytes++;
        }
    }

    /** Whether the first part has come whole. */
    boolean isFirstWhole() {
        return parts > 1;
    }

    /** Where the first part begins, its headers and the rest of the mark's line included. */
    long firstBegins() {
        return firstBegins;
    }

    long secondBegins() {
        return secondBegins;
    }
}
