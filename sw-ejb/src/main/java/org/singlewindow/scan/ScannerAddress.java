package org.singlewindow.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where clamd listens: {@code SW_CLAMAV_SOCKET}, a path, or {@code SW_CLAMAV_HOST} and {@code SW_CLAMAV_PORT}. Without
 * them nothing is looked through.
 */
record ScannerAddress(@Nullable String socket, @Nullable String host, int port) {
    private static final String USUAL_PORT = "3310";

    /**
     * As the environment names it.
     *
     * @param environment value of a variable, or null
     */
    static Optional<ScannerAddress> of(UnaryOperator<@Nullable String> environment) {
        String socket = blankless(environment.apply("SW_CLAMAV_SOCKET"));
        String host = blankless(environment.apply("SW_CLAMAV_HOST"));
        if (socket == null && host == null) {
            return Optional.empty();
        }
        String port = blankless(environment.apply("SW_CLAMAV_PORT"));
        return Optional.of(new ScannerAddress(socket, host, Integer.parseInt(port == null ? USUAL_PORT : port)));
    }

    private static @Nullable String blankless(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean isSocketFile() {
        return socket != null;
    }

    /** Names are looked up each time, since a scanner may move. */
    SocketAddress address() {
        return socket != null ? UnixDomainSocketAddress.of(socket) : new InetSocketAddress(String.valueOf(host), port);
    }
}
