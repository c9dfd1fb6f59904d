package org.singlewindow.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** Keeps keys from the machine's other users: files of mode 600 in folders of mode 700. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the folder, and all above it that is absent, for the owner alone. */
    static void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        allow(folder, "rwx------");
    }

    /** Makes the file before anything is written into it. */
    static void file(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        allow(file, "rw-------");
    }

    /** Everything in a folder that is there already, made by whoever did. */
    static void tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.toList()) {
                allow(one, Files.isDirectory(one) ? "rwx------" : "rw-------");
            }
        }
    }

    private static void allow(Path path, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
