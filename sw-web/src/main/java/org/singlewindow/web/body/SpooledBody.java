package org.singlewindow.web.body;

import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A body in a file that has no name any more: it is gone with whoever reads it, even if the machine dies. */
final class SpooledBody implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;

    private final FileChannel file;
    private long length;

    private SpooledBody(FileChannel file) {
        this.file = file;
    }

    static SpooledBody in(Path folder) throws IOException {
        Path name = Files.createTempFile(folder, "body-", ".tmp");
        return new SpooledBody(FileChannel.open(
                name, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            length += file.write(bytes);
        }
    }

    /** The body in pieces, each of which is in memory only while it is read. */
    List<PooledByteBuffer> pieces() {
        List<PooledByteBuffer> pieces = new ArrayList<>();
        for (long position = 0; position < length; position += CHUNK) {
            pieces.add(new Piece(position, (int) Math.min(CHUNK, length - position)));
        }
        return pieces;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Piece implements PooledByteBuffer {
        private final long position;
        private final int size;
        private ByteBuffer bytes = ByteBuffer.allocate(0);
        private boolean read;
        private boolean closed;

        Piece(long position, int size) {
            this.position = position;
            this.size = size;
        }

        @Override
        public ByteBuffer getBuffer() {
            if (!read) {
                read = true;
                bytes = ByteBuffer.allocate(size);
                try {
                    while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) > 0) {
                        // As much as was asked for, or to the end.
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                bytes.flip();
            }
            return bytes;
        }

        @Override
        public void close() {
            closed = true;
            bytes = ByteBuffer.allocate(0);
        }

        @Override
        public boolean isOpen() {
            return !closed;
        }
    }
}
