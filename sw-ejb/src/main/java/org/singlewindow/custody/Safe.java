package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checked settings about keys and the opened store of secrets, without which the window does not start. */
record Safe(Map<String, String> settings, Secrets secrets) {
    private static final String PLAIN = "SW_[A-Z0-9_]*PASSWORD";

    static Safe open(Map<String, String> settings) {
        refusePlainPasswords(settings);
        Path store = file(settings, "SW_SECRETS", "secrets.p12");
        Path serverKey = file(settings, "SW_KEYSTORE", "server.p12");
        try {
            // The server opened it by itself, and does not look at its mode.
            if (Files.exists(serverKey)) {
                OwnerOnly.require(serverKey);
            }
            String key = value(settings, "SW_SECRETS_KEY").orElse("");
            return new Safe(Map.copyOf(settings), Secrets.open(store, key.toCharArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    Optional<String> setting(String name) {
        return value(settings, name);
    }

    private static void refusePlainPasswords(Map<String, String> settings) {
        List<String> plain = settings.keySet().stream()
                .filter(name -> name.matches(PLAIN) && value(settings, name).isPresent())
                .sorted()
                .toList();
        if (!plain.isEmpty()) {
            throw new IllegalStateException("Passwords stand in the settings, where they do not belong: "
                    + String.join(", ", plain)
                    + ". Put them into the store of secrets (docs/operations.md, Keys) and take the settings away");
        }
    }

    private static Path file(Map<String, String> settings, String name, String usual) {
        return value(settings, name)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.config.dir", ""), usual));
    }

    private static Optional<String> value(Map<String, String> settings, String name) {
        return Optional.ofNullable(settings.get(name)).filter(value -> !value.isBlank());
    }
}
