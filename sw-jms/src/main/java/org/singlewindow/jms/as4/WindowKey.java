package org.singlewindow.jms.as4;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.custody.Custody;
import org.singlewindow.custody.KeyPlace;

/**
 * The key with which the window signs what it sends, and opens what comes: where {@code SW_AS4_KEYSTORE} says that it is,
 * under the password {@code as4-key}; there is none by default. It is opened once; a file that changes is opened again, so
 * that one key follows another without a new start.
 */
final class WindowKey implements Supplier<OwnKey>, AutoCloseable {
    private final @Nullable KeyPlace place;
    private final Custody custody;
    private @Nullable Object opened;
    private @Nullable OwnKey key;

    WindowKey(Custody custody) {
        this.custody = custody;
        this.place = custody.place("SW_AS4_KEYSTORE").orElse(null);
    }

    @Override
    public synchronized OwnKey get() {
        if (place == null) {
            throw new IllegalStateException("The window has no key of its own for messages: SW_AS4_KEYSTORE names it");
        }
        try {
            Object edition = place.edition();
            OwnKey known = key;
            if (known == null || !edition.equals(opened)) {
                char[] password = custody.password("as4-key");
                known = OwnKey.in(place.open(password), password);
                key = known;
                opened = edition;
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The window's own key for messages cannot be read from " + place + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        if (place != null) {
            place.close();
        }
    }
}
