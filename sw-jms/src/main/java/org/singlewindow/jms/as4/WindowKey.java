package org.singlewindow.jms.as4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.as4.OwnKey;

/**
 * The key with which the window signs what it sends: {@code SW_AS4_KEYSTORE} and {@code SW_AS4_KEYSTORE_PASSWORD}; the
 * demonstration makes its own. A file that changes is read again, so that one key follows another without a new start.
 */
final class WindowKey implements Supplier<OwnKey> {
    private static final String DEMONSTRATION_PASSWORD = "demo1234";

    private final Path file;
    private final String password;
    private @Nullable FileTime read;
    private @Nullable OwnKey key;

    private WindowKey(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    static WindowKey named(String party) {
        @Nullable String named = System.getenv("SW_AS4_KEYSTORE");
        if (named != null && !named.isBlank()) {
            @Nullable String password = System.getenv("SW_AS4_KEYSTORE_PASSWORD");
            return new WindowKey(Path.of(named), password == null ? "" : password);
        }
        Path folder = Path.of(System.getProperty("sw.demo.dir", "."));
        return new WindowKey(folder.resolve("pki/systems").resolve(party + ".p12"), DEMONSTRATION_PASSWORD);
    }

    @Override
    public synchronized OwnKey get() {
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
