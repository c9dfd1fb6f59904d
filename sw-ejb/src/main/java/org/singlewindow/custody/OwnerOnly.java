package org.singlewindow.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a file with a secret is its owner's alone: whoever else may read it has the secret. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> ALLOWED =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private OwnerOnly() {}

    /** Refuses the file if it is not; file systems without such modes are believed. */
    static void require(Path file) throws IOException {
        @Nullable PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> given = view.readAttributes().permissions();
        if (!ALLOWED.containsAll(given)) {
            throw new IOException(file + " has the mode " + PosixFilePermissions.toString(given)
                    + ": others than its owner could take the secret in it. Say: chmod 600 " + file);
        }
    }
}
