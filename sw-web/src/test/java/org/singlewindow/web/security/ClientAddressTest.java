package org.singlewindow.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody has more addresses to be counted by than they pay for. */
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
}
