package org.singlewindow.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody chooses the address by which they are counted, and nobody is counted as their proxy. */
class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
        "::ffff:192.0.2.1, 192.0.2.1",
        "localhost, unreadable",
        "1.2.3.999, unreadable",
        "1:2:3:4:5:6:7:8:9:10, unreadable",
        ":::::, unreadable",
        "'', unreadable"
    })
    void anIpv6ClientIsCountedByItsNetwork(String address, String counted) {
        assertEquals(counted, ClientAddress.counted(address));
    }

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
    void onlyATrustedProxySaysForWhomItAsks(String remote, String forwarded, String proxies, String client) {
        assertEquals(client, ClientAddress.of(remote, forwarded, proxies));
    }
}
