package org.singlewindow.web.door;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.web.security.ClientAddress;

/**
 * Believes what a proxy in front says about its callers: who they are, under which name and how they called it. It is
 * believed only of those that {@code SW_PROXIES} names (addresses or networks, separated by commas). The caller is the
 * last address in {@code X-Forwarded-For} that is no such proxy: whatever stands before it, a client may have made up.
 */
final class Proxies {
    private static final String SETTING = "sw.proxies";

    private Proxies() {}

    static void believe(HttpServerExchange request) {
        String proxies = System.getProperty(SETTING, "");
        if (proxies.isBlank()) {
            return;
        }
        InetAddress peer = request.getSourceAddress().getAddress();
        if (peer == null || !isAmong(peer, proxies)) {
            return;
        }
        HeaderMap said = request.getRequestHeaders();
        String hops =
                String.join(",", Objects.requireNonNullElse(said.get(Headers.X_FORWARDED_FOR), List.<String>of()));
        InetAddress caller = caller(peer, hops, proxies);
        request.setSourceAddress(
                new InetSocketAddress(caller, request.getSourceAddress().getPort()));
        last(said.getLast(Headers.X_FORWARDED_PROTO), scheme -> {
            if (scheme.equals("https") || scheme.equals("http")) {
                request.setRequestScheme(scheme);
            }
        });
        last(said.getLast(Headers.X_FORWARDED_HOST), host -> said.put(Headers.HOST, host));
    }

    private static void last(@Nullable String values, Consumer<String> use) {
        if (values != null) {
            use.accept(values.substring(values.lastIndexOf(',') + 1).strip());
        }
    }

    static InetAddress caller(InetAddress peer, String forwarded, String proxies) {
        if (!isAmong(peer, proxies)) {
            return peer;
        }
        List<String> hops = Arrays.asList(forwarded.split(","));
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = ClientAddress.read(hops.get(i).strip());
            if (hop.isEmpty()) {
                return peer;
            }
            if (!isAmong(hop.get(), proxies)) {
                return hop.get();
            }
        }
        return peer;
    }

    private static boolean isAmong(InetAddress address, String proxies) {
        return Stream.of(proxies.split(","))
                .map(String::strip)
                .anyMatch(network -> isWithin(address.getAddress(), network));
    }

    private static boolean isWithin(byte[] address, String network) {
        String[] parts = network.split("/", 2);
        Optional<InetAddress> base = ClientAddress.read(parts[0]);
        if (base.isEmpty() || base.get().getAddress().length != address.length) {
            return false;
        }
        int whole = address.length * Byte.SIZE;
        int bits = parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : whole;
        byte[] prefix = base.get().getAddress();
        for (int bit = 0; bit < Math.min(bits, whole); bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if ((prefix[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
