package org.singlewindow.jms.as4;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The window's key is there or nothing starts. */
class WindowKeyTest {
    @Test
    void thereIsNoneByDefaultAndThatIsSaid() {
        WindowKey none = WindowKey.named("SW", Optional.empty());
        String said = String.valueOf(
                assertThrows(IllegalStateException.class, none::get).getMessage());
        assertTrue(said.contains("SW_AS4_KEYSTORE"), said);
    }
}
