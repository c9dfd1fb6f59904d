package org.singlewindow.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One question to clamd and its answer, over TCP or a socket file, which has to be there by a certain moment: whether
 * the other side does not take the connection, does not read, or answers byte by byte.
 */
final class ClamAvTalk {
    private static final int LONGEST_ANSWER = 1024;

    private final SocketAddress address;
    private final long end;

    ClamAvTalk(SocketAddress address, Duration patience) {
        this.address = address;
        this.end = System.nanoTime() + patience.toNanos();
    }

    /** Asks what is in the bytes ({@code INSTREAM}): one chunk with its length, then one of length 0. */
    String instream(byte[] bytes) throws IOException {
        byte[] command = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer head = ByteBuffer.allocate(command.length + Integer.BYTES)
                .put(command)
                .putInt(bytes.length)
                .flip();
        return ask(head, ByteBuffer.wrap(bytes), ByteBuffer.allocate(bytes.length == 0 ? 0 : Integer.BYTES));
    }

    /** Asks whether somebody is there. */
    String ping() throws IOException {
        return ask(ByteBuffer.wrap("zPING\0".getBytes(StandardCharsets.US_ASCII)));
    }

    private String ask(ByteBuffer... question) throws IOException {
        if (address instanceof InetSocketAddress host && host.isUnresolved()) {
            throw new UnknownHostException(host.getHostString());
        }
        StandardProtocolFamily unix = StandardProtocolFamily.UNIX;
        try (SocketChannel channel =
                        address instanceof UnixDomainSocketAddress ? SocketChannel.open(unix) : SocketChannel.open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            boolean connected = channel.connect(address);
            SelectionKey key = channel.register(selector, connected ? 0 : SelectionKey.OP_CONNECT);
            while (!connected) {
                await(selector);
                connected = channel.finishConnect();
            }
            return exchange(channel, selector, key, question);
        }
    }

    /** Listens while it writes: an answer may come, and the connection end, before all was said. */
    private String exchange(SocketChannel channel, Selector selector, SelectionKey key, ByteBuffer... question)
            throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        boolean asking = true;
        while (true) {
            key.interestOps(asking ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
            await(selector);
            if (key.isReadable() && (channel.read(answer) < 0 || isWhole(answer))) {
                return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII)
                        .replace("\0", "")
                        .strip();
            }
            if (asking && key.isWritable()) {
                asking = write(channel, question) && Stream.of(question).anyMatch(ByteBuffer::hasRemaining);
            }
        }
    }

    private static boolean isWhole(ByteBuffer answer) throws IOException {
        if (!answer.hasRemaining()) {
            throw new IOException("The scanner answers with more than " + LONGEST_ANSWER + " bytes");
        }
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    /** Whether the other side still listens; if not, it may have said why. */
    private static boolean write(SocketChannel channel, ByteBuffer... question) {
        try {
            channel.write(question);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void await(Selector selector) throws IOException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("The scanner does not answer in time");
        }
        selector.selectedKeys().clear();
    }
}
