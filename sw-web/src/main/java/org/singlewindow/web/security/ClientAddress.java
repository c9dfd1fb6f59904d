package org.singlewindow.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * From where a request comes: the other end of the connection, unless that is one of the proxies that {@code
 * -Dsw.trusted-proxies} names (addresses or networks, separated by commas). Then it is the last address in {@code
 * X-Forwarded-For} that is no such proxy: whatever stands before it, a client may have made up.
 */
public final class ClientAddress {
    private static final String PROXIES = "sw.trusted-proxies";
    private static final int NETWORK_BYTES = 8;
    private static final Pattern V4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");

    /** With a colon it is taken for an address or for nothing, never for a name. */
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private ClientAddress() {}

    /** As text, for logs. */
    public static String of(HttpServletRequest request) {
        return of(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader("X-Forwarded-For")).orElse(""),
                System.getProperty(PROXIES, ""));
    }

    /** By which it is counted: an IPv6 client has a whole network of 64 bits to itself. */
    public static String counted(HttpServletRequest request) {
        return counted(of(request));
    }

    static String of(String remote, String forwarded, String proxies) {
        if (proxies.isBlank() || forwarded.isBlank() || !isAmong(remote, proxies)) {
            return remote;
        }
        List<String> hops = Arrays.asList(forwarded.split(","));
        for (int i = hops.size() - 1; i >= 0; i--) {
            String hop = hops.get(i).strip();
            if (read(hop).isEmpty()) {
                return remote;
            }
            if (!isAmong(hop, proxies)) {
                return hop;
            }
        }
        return remote;
    }

    static String counted(String address) {
        return read(address)
                .map(read -> read instanceof Inet4Address ? read.getHostAddress() : network(read))
                .orElse("unreadable");
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address stays as long as it was", e);
        }
    }

    private static boolean isAmong(String address, String proxies) {
        return read(address)
                .filter(found -> Stream.of(proxies.split(","))
                        .map(String::strip)
                        .anyMatch(network -> isWithin(found.getAddress(), network)))
                .isPresent();
    }

    private static boolean isWithin(byte[] address, String network) {
        String[] parts = network.split("/", 2);
        Optional<InetAddress> base = read(parts[0]);
        if (base.isEmpty() || base.get().getAddress().length != address.length) {
            return false;
        }
        int bits = parts.length == 2 && parts[1].matches("\\d{1,3}")
                ? Integer.parseInt(parts[1])
                : address.length * Byte.SIZE;
        byte[] prefix = base.get().getAddress();
        for (int bit = 0; bit < Math.min(bits, address.length * Byte.SIZE); bit++) {
            int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
            if ((prefix[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Reads digits only; nobody is asked for a name. */
    private static Optional<InetAddress> read(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        int zone = bare.indexOf('%');
        String digits = zone < 0 ? bare : bare.substring(0, zone);
        if (!V4.matcher(digits).matches() && !V6.matcher(digits).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(digits));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
