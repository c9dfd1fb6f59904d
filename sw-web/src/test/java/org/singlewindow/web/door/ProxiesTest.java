package org.singlewindow.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody chooses the address by which they are counted, and nobody is counted as their proxy. */
class ProxiesTest {
    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 203.0.113.9, '', 198.51.100.7",
        "198.51.100.7, 203.0.113.9, 10.0.0.0/8, 198.51.100.7",
        "10.0.0.5, 203.0.113.9, 10.0.0.5, 203.0.113.9",
        "10.0.0.5, 203.0.113.9, 10.0.0.4, 10.0.0.5",
        "10.1.2.3, '1.2.3.4, 203.0.113.9, 10.9.9.9', 10.0.0.0/8, 203.0.113.9",
        "10.1.2.3, 'made up, 203.0.113.9', 10.0.0.0/8, 203.0.113.9",
        "10.1.2.3, made up, 10.0.0.0/8, 10.1.2.3",
        "10.1.2.3, 10.1.2.4, 10.0.0.0/8, 10.1.2.3",
        "::1, 2001:db8::5, '127.0.0.1, ::1', 2001:db8::5"
    })
    void onlyATrustedProxySaysForWhomItAsks(String remote, String forwarded, String proxies, String client)
            throws UnknownHostException {
        InetAddress found = Proxies.caller(address(remote), forwarded, proxies);
        assertEquals(address(client), found);
    }

    private static InetAddress address(String digits) throws UnknownHostException {
        return InetAddress.getByName(digits);
    }
}
