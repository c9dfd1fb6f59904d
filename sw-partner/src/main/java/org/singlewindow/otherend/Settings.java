package org.singlewindow.otherend;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The one configuration file. Paths in it begin at the file's own folder.
 *
 * @param host where to listen, {@code localhost} unless it says otherwise
 * @param till how the institution for payments is played; null where it is not
 * @param control whether {@code POST /control/<CODE>} changes faults and rules; for drills
 */
record Settings(
        String host,
        int port,
        boolean control,
        Path data,
        Window window,
        List<PartySettings> parties,
        Till.@Nullable TillSettings till) {
    Settings {
        parties = List.copyOf(parties);
    }

    /** The window: its endpoint, and the certificate with which it signs. */
    record Window(URI endpoint, Path certificate) {}

    /**
     * One party.
     *
     * @param rules how to answer, by document code; {@code default} for all others
     * @param after how long to wait before an answer; for customs, before the release
     * @param hook a command that is started for each received message, with its folder as last argument
     */
    record PartySettings(
            String code,
            Path keystore,
            String password,
            Role plays,
            Map<String, Rule> rules,
            Duration after,
            List<String> hook) {
        PartySettings {
            rules = Map.copyOf(rules);
            hook = List.copyOf(hook);
        }
    }

    /** What a party plays. */
    enum Role {
        AGENCY,
        CUSTOMS,
        /** Nothing: messages go to folders and come from folders. */
        FOLDERS
    }

    static Settings read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Map<String, Object> window = map(root, "window");
            List<PartySettings> parties = new ArrayList<>();
            if (!(root.get("parties") instanceof List<?> listed)) {
                throw new IOException("The configuration names no parties");
            }
            for (Object party : listed) {
                parties.add(party(folder, entries(party)));
            }
            return new Settings(
                    text(root, "host", "localhost"),
                    Integer.parseInt(text(root, "port", "8090")),
                    Boolean.parseBoolean(text(root, "control", "false")),
                    folder.resolve(text(root, "data", "partner-data")),
                    new Window(
                            URI.create(text(window, "endpoint", null)),
                            folder.resolve(text(window, "certificate", null))),
                    parties,
                    till(map(root, "till")));
        } catch (IllegalArgumentException | ClassCastException e) {
            throw new IOException("The configuration cannot be read: " + e.getMessage(), e);
        }
    }

    private static Till.@Nullable TillSettings till(Map<String, Object> till) throws IOException {
        return till.isEmpty()
                ? null
                : new Till.TillSettings(
                        text(till, "secret", null),
                        URI.create(text(till, "window", null)),
                        URI.create(text(till, "back", null)));
    }

    private static PartySettings party(Path folder, Map<String, Object> party) throws IOException {
        Map<String, Rule> rules = new LinkedHashMap<>();
        map(party, "rules")
                .forEach((document, rule) ->
                        rules.put(document, Rule.valueOf(String.valueOf(rule).toUpperCase(Locale.ROOT))));
        List<String> hook = new ArrayList<>();
        if (party.get("hook") instanceof List<?> words) {
            words.forEach(word -> hook.add(String.valueOf(word)));
        }
        return new PartySettings(
                text(party, "code", null),
                folder.resolve(text(party, "keystore", null)),
                password(party),
                Role.valueOf(text(party, "plays", "folders").toUpperCase(Locale.ROOT)),
                rules,
                duration(text(party, "after", "0s")),
                hook);
    }

    private static String password(Map<String, Object> party) throws IOException {
        String variable = text(party, "passwordVariable", "");
        if (variable.isEmpty()) {
            return text(party, "password", null);
        }
        @Nullable String value = System.getenv(variable);
        if (value == null) {
            throw new IOException("The environment variable " + variable + " is not set");
        }
        return value;
    }

    static Duration duration(String text) {
        return Duration.parse("PT" + text.strip().toUpperCase(Locale.ROOT));
    }

    private static String text(Map<String, Object> map, String name, @Nullable String otherwise) throws IOException {
        Object value = map.get(name);
        if (value == null) {
            if (otherwise == null) {
                throw new IOException("The configuration lacks " + name);
            }
            return otherwise;
        }
        return String.valueOf(value);
    }

    private static Map<String, Object> map(Map<String, Object> map, String name) {
        return entries(map.getOrDefault(name, Map.of()));
    }

    private static Map<String, Object> entries(Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, entry) -> entries.put(String.valueOf(key), entry));
        return entries;
    }
}
