package org.singlewindow.jms.as4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.as4.OwnKey;
import org.singlewindow.partner.OwnKeyFile;

/**
 * The key with which the window signs what it sends: {@code SW_AS4_KEYSTORE} and {@code SW_AS4_KEYSTORE_PASSWORD}, or
 * what an {@link OwnKeyFile} names; there is none by default. A file that changes is read again, so that one key follows
 * another without a new start.
 */
final class WindowKey implements Supplier<OwnKey> {
    private final @Nullable Path file;
    private final String password;
    private @Nullable FileTime read;
    private @Nullable OwnKey key;

    private WindowKey(@Nullable Path file, String password) {
        this.file = file;
        this.password = password;
    }

    static WindowKey named(String party, Optional<OwnKeyFile> otherwise) {
        @Nullable String named = System.getenv("SW_AS4_KEYSTORE");
        if (named != null && !named.isBlank()) {
            @Nullable String password = System.getenv("SW_AS4_KEYSTORE_PASSWORD");
            return new WindowKey(Path.of(named), password == null ? "" : password);
        }
        return otherwise
                .map(given -> new WindowKey(given.of(party), given.password()))
                .orElseGet(() -> new WindowKey(null, ""));
    }

    @Override
    public synchronized OwnKey get() {
        if (file == null) {
            throw new IllegalStateException(
                    "The window has no key of its own for messages: SW_AS4_KEYSTORE names the file with it");
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            OwnKey known = key;
            if (known == null || !changed.equals(read)) {
                known = OwnKey.read(file, password);
                key = known;
                read = changed;
            }
            return known;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The window's own key for messages cannot be read: " + file, e);
        }
    }
}
