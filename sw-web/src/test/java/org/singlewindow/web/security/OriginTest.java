package org.singlewindow.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As browsers write it. */
class OriginTest {
    private static final List<String> TWO = List.of("https://window.example", "https://창구.example");

    @ParameterizedTest
    @CsvSource({
        "https, Window.Example, 443, https://window.example",
        "http, localhost, 8080, http://localhost:8080",
        "http, localhost, 80, http://localhost",
        "https, localhost, 80, https://localhost:80"
    })
    void isWhereTheRequestWent(String scheme, String host, int port, String origin) {
        assertEquals(origin, Origin.of(List.of(), scheme, host, port));
    }

    @ParameterizedTest
    @CsvSource({
        "http, inner-node, 8080, https://window.example",
        "https, evil.example, 443, https://window.example",
        "https, window.example, 443, https://window.example"
    })
    void isWhatTheSettingsSayWhateverTheRequestNames(String scheme, String host, int port, String origin) {
        assertEquals(origin, Origin.of(TWO, scheme, host, port));
    }
}
