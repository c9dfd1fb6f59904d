package org.singlewindow.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from where a request comes; the door has put the client there where a proxy asks for one. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;
    private static final Pattern V4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}");

    /** With a colon it is taken for an address or for nothing, never for a name. */
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private ClientAddress() {}

    /** As text, for logs. */
    public static String of(HttpServletRequest request) {
        return request.getRemoteAddr();
    }

    /** By which it is counted: an IPv6 client has a whole network of 64 bits to itself. */
    public static String counted(HttpServletRequest request) {
        return counted(of(request));
    }

    static String counted(String address) {
        return read(address).map(ClientAddress::counted).orElse("unreadable");
    }

    /** The same, of an address that was read. */
    public static String counted(InetAddress address) {
        return address instanceof Inet4Address ? address.getHostAddress() : network(address);
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

    /** Reads digits only; nobody is asked for a name. */
    public static Optional<InetAddress> read(String text) {
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
