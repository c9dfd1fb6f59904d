package org.singlewindow.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder with the demonstration's keys and people, named by {@code -Dsw.demo.dir}. */
record DemoFolder(Path root) {
    /** Opens every key file of the demonstration, and nothing else. */
    static final String PASSWORD = "demo1234";

    /** The folder; without one this application is not of use, and says so. */
    static DemoFolder named() {
        @Nullable String folder = System.getProperty("sw.demo.dir");
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            throw new IllegalStateException(
                    "This is the demonstration's application: -Dsw.demo.dir must name its folder. Production uses sw.ear.");
        }
        return new DemoFolder(Path.of(folder));
    }

    Path people() {
        return root.resolve("personas.json");
    }

    Path partners() {
        return root.resolve("partners.json");
    }

    Path authority() {
        return root.resolve("pki").resolve("ca.crt");
    }

    Path revocationList() {
        return root.resolve("pki").resolve("ca.crl");
    }

    Path keyOf(String person) {
        return root.resolve("pki").resolve("personas").resolve(person + ".p12");
    }

    Path dataKeys() {
        return root.resolve("pki").resolve("data.keys");
    }
}
