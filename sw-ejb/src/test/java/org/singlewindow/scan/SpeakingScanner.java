package org.singlewindow.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's protocol as the mood says, on a port of this machine. */
public final class SpeakingScanner implements AutoCloseable {
    /** The harmless file that every scanner takes for harmful, put together so that none takes this one for it. */
    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    /** How it answers. */
    public enum Mood {
        HONEST,
        ERROR,
        HANGS_UP,
        SILENT,
        /** Never reads what is sent. */
        DEAF,
        /** Says a letter, and no more. */
        SLOW,
        ENDLESS,
        /** Takes nothing larger than a hundred bytes, and says so before it was all sent. */
        SMALL
    }

    private final ServerSocket server;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<Integer> looked = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.HONEST;

    public SpeakingScanner() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "scanner");
        listening.setDaemon(true);
        listening.start();
    }

    public void is(Mood now) {
        mood = now;
    }

    /** Sizes of what it was asked about. */
    public List<Integer> looked() {
        return looked;
    }

    /** The window that it serves from now on. */
    public void serve(FileScan scan) {
        ((ClamAvScan) scan).use(ScannerAddress.of(name -> switch (name) {
            case "SW_CLAMAV_HOST" -> "127.0.0.1";
            case "SW_CLAMAV_PORT" -> String.valueOf(server.getLocalPort());
            default -> null;
        }));
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                if (server.isClosed()) {
                    // It came while the thread had not yet noticed.
                    socket.close();
                    return;
                }
                open.add(socket);
                Thread thread = new Thread(() -> talk(socket), "scanning");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try {
            if (mood == Mood.DEAF) {
                return;
            }
            answer(socket);
        } catch (IOException e) {
            // The window has hung up.
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = command(in);
        if (command.equals("zPING")) {
            say(socket, "PONG\0");
            return;
        }
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (mood == Mood.SMALL && length > 100) {
                say(socket, "INSTREAM size limit exceeded. ERROR\0");
                socket.close();
                return;
            }
            sent.write(in.readNBytes(length));
        }
        looked.add(sent.size());
        switch (mood) {
            case ERROR -> say(socket, "stream: Can't allocate memory ERROR\0");
            case HANGS_UP -> socket.close();
            case SLOW -> say(socket, "s");
            case ENDLESS -> say(socket, "stream: ".repeat(10_000));
            case SILENT -> {}
            default ->
                say(
                        socket,
                        sent.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                                ? "stream: Eicar-Test-Signature FOUND\0"
                                : "stream: OK\0");
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int letter = in.read(); letter > 0; letter = in.read()) {
            command.append((char) letter);
        }
        return command.toString();
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
