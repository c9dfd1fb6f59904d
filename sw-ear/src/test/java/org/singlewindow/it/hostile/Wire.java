package org.singlewindow.it.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Sends bytes as they are, well formed or not, each request over a connection of its own, and reads what comes back. An
 * ordinary HTTP client would mend what must stay broken.
 *
 * @param from the last number of the loopback address that the server sees: strangers do not come from one place
 * @param tls how the connection is secured, none for plain HTTP
 */
record Wire(int port, int from, @Nullable SSLSocketFactory tls) {
    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 16 << 20;

    /**
     * What came back.
     *
     * @param status the status, 0 where the connection was closed without one, -1 where nothing came in time
     * @param head status line and headers, line by line
     */
    record Answer(int status, List<String> head, byte[] body, long millis) {
        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean late() {
            return status == -1 || millis > PATIENCE.toMillis();
        }
    }

    /**
     * Sends the request and waits for the answer.
     *
     * @param end whether to say that nothing more comes, for what stops in the middle
     */
    Answer send(byte[] request, boolean end) {
        long began = System.nanoTime();
        try (Socket socket = connect()) {
            Thread sending = new Thread(() -> write(socket, request, end), "hostile sending");
            sending.setDaemon(true);
            // What is small is on its way at once; the large one is written while an early refusal is read.
            if (request.length > 32_768) {
                sending.start();
            } else {
                write(socket, request, end);
            }
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean head = new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1)
                    .startsWith("HEAD ");
            return read(in, head, began);
        } catch (SocketTimeoutException late) {
            return new Answer(-1, List.of(), new byte[0], millis(began));
        } catch (IOException closed) {
            return new Answer(0, List.of(String.valueOf(closed.getMessage())), new byte[0], millis(began));
        }
    }

    /** A connection that the caller uses and closes. */
    Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) from}), 0));
        } catch (IOException onlyOneAddress) {
            socket.close();
            socket = new Socket();
        }
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress("127.0.0.1", port), (int) PATIENCE.toMillis());
        return tls == null ? socket : tls.createSocket(socket, "localhost", port, true);
    }

    private static void write(Socket socket, byte[] request, boolean end) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            if (end) {
                socket.shutdownOutput();
            }
        } catch (IOException | UnsupportedOperationException refusedMeanwhile) {
            // The answer says why.
        }
    }

    private static Answer read(InputStream in, boolean headOnly, long began) throws IOException {
        List<String> head = head(in);
        int status = status(head);
        while (status == 100) {
            head = head(in);
            status = status(head);
        }
        Answer answer = new Answer(status, head, new byte[0], 0);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean none = headOnly || status == 0 || status == 101 || status == 204 || status == 304;
        try {
            if (!none && answer.header("Transfer-Encoding").isPresent()) {
                chunks(in, body);
            } else if (!none) {
                copy(in, body, answer.header("Content-Length").map(Wire::number).orElse(LARGEST));
            }
        } catch (SocketTimeoutException late) {
            return new Answer(-1, head, body.toByteArray(), millis(began));
        } catch (IOException cutOff) {
            // What came is judged.
        }
        return new Answer(status, head, body.toByteArray(), millis(began));
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : LARGEST;
    }

    private static int status(List<String> head) {
        String line = head.isEmpty() ? "" : head.get(0);
        return line.matches("HTTP/1\\.[01] \\d{3}.*") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }

    private static List<String> head(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = line(in);
        while (!line.isEmpty()) {
            lines.add(line);
            line = line(in);
        }
        return lines;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceAll("\r$", "");
    }

    private static void chunks(InputStream in, ByteArrayOutputStream body) throws IOException {
        String size = line(in).replaceAll(";.*", "").strip();
        while (size.matches("[0-9a-fA-F]{1,6}") && Integer.parseInt(size, 16) > 0) {
            copy(in, body, Integer.parseInt(size, 16));
            line(in);
            size = line(in).replaceAll(";.*", "").strip();
        }
    }

    private static void copy(InputStream in, ByteArrayOutputStream body, int length) throws IOException {
        body.writeBytes(in.readNBytes(Math.min(length, LARGEST)));
    }

    private static long millis(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
