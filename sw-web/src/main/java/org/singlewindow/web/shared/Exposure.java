package org.singlewindow.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How this server may be reached; the server's configuration says so, and what it does not say is as in production.
 *
 * @param plainHttp whether this machine itself may use the window without TLS, as the demonstration does
 * @param hosts the names under which the window is known
 * @param httpsPort the port to which calls without TLS are sent
 */
public record Exposure(boolean plainHttp, Set<String> hosts, int httpsPort) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int HTTPS = 443;

    /** As the system properties say that the server's configuration sets. */
    public static Exposure configured() {
        return new Exposure(
                Boolean.getBoolean("sw.plain-http"),
                names(System.getProperty("sw.hosts", "")),
                Integer.getInteger("sw.https-port", HTTPS));
    }

    private static Set<String> names(String listed) {
        Set<String> names = Arrays.stream(listed.split("[,\\s]+"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        return names.isEmpty() ? THIS_MACHINE : names;
    }

    /** Whether the window goes by that name. */
    public boolean knows(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether cookies may travel over plain HTTP. */
    public boolean secureCookies() {
        return !plainHttp;
    }

    /** The name of a cookie that no other host, no path and no connection without TLS can have set. */
    public String cookie(String name) {
        return secureCookies() ? "__Host-" + name : name;
    }
}
