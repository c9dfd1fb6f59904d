package org.singlewindow.it.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;

/** Ways of keeping a server so busy that nobody else is served. */
enum Flood {
    /** Messages of 500,000 and of five million elements. */
    ELEMENTS(6) {
        @Override
        void once(Wire wire, int number) {
            String bomb = SpoiltMessages.ENVELOPE.replace(
                    "<S:Body/>", "<S:Body>" + "<a/>".repeat(number % 2 == 0 ? 5_000_000 : 500_000) + "</S:Body>");
            wire.send(
                    new Request("POST", "/as4")
                            .body("application/soap+xml", utf8(bomb))
                            .bytes(host(wire)),
                    false);
        }
    },
    /** Forms of 24 MB. */
    FORMS(4) {
        @Override
        void once(Wire wire, int number) {
            byte[] form = utf8("cms=" + "A".repeat(24_000_000));
            wire.send(
                    new Request("POST", "/sign-in")
                            .body("application/x-www-form-urlencoded", form)
                            .bytes(host(wire)),
                    false);
        }
    },
    /** Bodies without a length that go on and on. */
    CHUNKS(6) {
        @Override
        void once(Wire wire, int number) throws IOException {
            String door = List.of("/as4", "/sign-in", "/api/v1/lodgements", "/").get(number % 4);
            String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            try (Socket socket = wire.connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(utf8("POST " + door + " HTTP/1.1\r\nHost: " + host(wire)
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\n\r\n"));
                for (int megabytes = 0; megabytes < 40 * 16; megabytes++) {
                    out.write(utf8(chunk));
                }
            }
        }
    },
    /** Heads of requests, a letter a second. */
    SLOW_HEADS(1) {
        @Override
        void once(Wire wire, int number) throws IOException {
            trickle(wire, "GET / HTTP/1.1\r\nHost: " + host(wire) + "\r\nX-Slow: ");
        }
    },
    /** Bodies of requests, a letter a second. */
    SLOW_BODIES(1) {
        @Override
        void once(Wire wire, int number) throws IOException {
            trickle(
                    wire,
                    "POST /sign-in HTTP/1.1\r\nHost: " + host(wire)
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n");
        }
    },
    /** Connections on which nothing is said. */
    SILENCE(1) {
        @Override
        void once(Wire wire, int number) throws IOException {
            List<Socket> open = open(wire, 500);
            rest(5_000);
            close(open);
        }
    },
    /** Forged signatures. */
    SIGN_INS(6) {
        @Override
        void once(Wire wire, int number) {
            Wire.Answer page = wire.send(new Request("GET", "/sign-in").bytes(host(wire)), false);
            String cookie = page.header("Set-Cookie").orElse("").replaceAll(";.*", "");
            String state = Jsoup.parse(page.text())
                    .select("[name=jakarta.faces.ViewState]")
                    .val();
            String form = "signIn=signIn&challenge=x&submit=1&cms=" + "A".repeat(2_000) + "&jakarta.faces.ViewState="
                    + Request.escaped(utf8(state));
            wire.send(
                    new Request("POST", "/sign-in")
                            .header("Cookie", cookie)
                            .body("application/x-www-form-urlencoded", utf8(form))
                            .bytes(host(wire)),
                    false);
        }
    };

    private static final int CONNECTIONS = 200;

    private final int senders;

    Flood(int senders) {
        this.senders = senders;
    }

    /** How many send at the same moment. */
    int senders() {
        return senders;
    }

    /** Does it once; an exception says that the server would have no more of it. */
    abstract void once(Wire wire, int number) throws IOException;

    /** Goes on until it is told to stop. */
    void go(int port, AtomicInteger done, java.util.function.BooleanSupplier over) {
        while (!over.getAsBoolean()) {
            int number = done.incrementAndGet();
            try {
                once(new Wire(port, 50 + number % 200, null), number);
            } catch (IOException refused) {
                rest(20);
            }
        }
    }

    private static void trickle(Wire wire, String start) throws IOException {
        List<Socket> open = open(wire, CONNECTIONS);
        try {
            for (Socket socket : open) {
                socket.getOutputStream().write(utf8(start));
            }
            for (int second = 0; second < 6; second++) {
                rest(1_000);
                for (Socket socket : open) {
                    say(socket);
                }
            }
        } finally {
            close(open);
        }
    }

    private static void say(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException endedByTheServer) {
            // As it should be.
        }
    }

    private static List<Socket> open(Wire wire, int count) throws IOException {
        List<Socket> open = Collections.synchronizedList(new ArrayList<>());
        for (int number = 0; number < count; number++) {
            // From a few places only: limits for one of them must not be all that holds.
            open.add(new Wire(wire.port(), 50 + number % 20, null).connect());
        }
        return open;
    }

    private static void close(List<Socket> open) {
        for (Socket socket : open) {
            try {
                socket.close();
            } catch (IOException gone) {
                // Nothing is left of it.
            }
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static String host(Wire wire) {
        return "localhost:" + wire.port();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
