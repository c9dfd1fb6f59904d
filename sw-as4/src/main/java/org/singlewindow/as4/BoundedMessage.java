package org.singlewindow.as4;

import com.helger.http.CHttpHeader;
import com.helger.http.header.HttpHeaderMap;
import com.helger.mime.IMimeType;
import com.helger.mime.parse.MimeTypeParser;
import com.helger.phase4.incoming.AS4RequestHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The bytes of a message, of which the envelope was looked at before anybody builds a tree of it. The library would take
 * an envelope of any size and shape, and any number of parts.
 */
final class BoundedMessage {
    private static final int CHUNK = 8 * 1024;

    private BoundedMessage() {}

    static InputStream open(HttpHeaderMap headers, InputStream body, Bounds.Shape shape)
            throws IOException, MessagingException {
        IMimeType type = MimeTypeParser.safeParseMimeType(headers.getFirstHeaderValue(CHttpHeader.CONTENT_TYPE));
        String boundary =
                type == null || !type.getCopyWithoutParameters().equals(AS4RequestHandler.MT_MULTIPART_RELATED)
                        ? null
                        : type.getParameterValueWithName("boundary");
        return boundary == null || boundary.isEmpty() ? envelope(body, shape) : parts(body, boundary, shape);
    }

    private static InputStream envelope(InputStream body, Bounds.Shape shape) throws IOException {
        byte[] envelope = body.readNBytes(shape.envelopeBytes() + 1);
        EnvelopeScan.check(envelope, shape);
        return new ByteArrayInputStream(envelope);
    }

    /** Only the part with the envelope is read here; the others go by while the library reads them. */
    private static InputStream parts(InputStream body, String boundary, Bounds.Shape shape)
            throws IOException, MessagingException {
        PartMarks marks = new PartMarks(boundary, shape);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        while (!marks.isFirstWhole()) {
            int count = body.read(chunk);
            if (count < 0) {
                throw OutOfBounds.notAllowed("without a whole part");
            }
            marks.watch(chunk, 0, count);
            read.write(chunk, 0, count);
            if (!marks.isFirstWhole() && read.size() > shape.envelopeBytes() + shape.headerBytes()) {
                throw OutOfBounds.tooLarge("an envelope", shape.envelopeBytes());
            }
        }
        byte[] head = read.toByteArray();
        byte[] first = Arrays.copyOfRange(head, (int) marks.firstBegins(), (int) marks.secondBegins());
        EnvelopeScan.check(content(first), shape);
        return new SequenceInputStream(new ByteArrayInputStream(head), new Watched(body, marks));
    }

    /** Decoded as the library does it. */
    private static byte[] content(byte[] part) throws IOException, MessagingException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(part);
        while (bytes.available() > 0 && bytes.read() != '\n') {
            // What is left of the mark's line.
        }
        return new MimeBodyPart(bytes).getInputStream().readAllBytes();
    }

    /** Counts parts and the bytes of their headers while they are read. */
    private static final class Watched extends FilterInputStream {
        private final PartMarks marks;

        Watched(InputStream in, PartMarks marks) {
            super(in);
            this.marks = marks;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            marks.watch(buffer, offset, Math.max(count, 0));
            return count;
        }
    }
}
