package org.singlewindow.custody;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the window's keys: says where each is, and has the passwords that open them. */
@ApplicationScoped
public class Custody {
    private Safe safe;

    /** Opens what the environment names; a system property {@code env.NAME} goes before, as everywhere in the server. */
    @PostConstruct
    void open() {
        Map<String, String> all = new HashMap<>(System.getenv());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("env."))
                .forEach(name -> all.put(name.substring("env.".length()), System.getProperty(name)));
        safe = Safe.open(all);
    }

    /** Keeps what these settings name. */
    public static Custody of(Map<String, String> settings) {
        Custody custody = new Custody();
        custody.safe = Safe.open(settings);
        return custody;
    }

    /** Where the key is of which this setting speaks; nowhere, if it does not. */
    public Optional<KeyPlace> place(String setting) {
        return safe.setting(setting).map(KeyPlace::named);
    }

    /** The password of that name, out of the store of secrets. */
    public char[] password(String name) {
        return safe.secrets().password(name);
    }
}
