package org.singlewindow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.singlewindow.sealing.OwnDataKeyFile;

/** The key with which the demonstration seals what identifies people; made when it is first asked for. */
@ApplicationScoped
public class DemoDataKeys implements OwnDataKeyFile {
    private static final int BYTES = 32;

    @Override
    public Path path() {
        Path file = DemoFolder.named().dataKeys();
        if (!Files.exists(file)) {
            make(file);
        }
        return file;
    }

    /** Written aside and put in place whole, so that nobody reads half a key; who comes second takes the first one's. */
    private static void make(Path file) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            Path aside = Files.createTempFile(
                    file.getParent(),
                    "data",
                    ".keys",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(aside, "demo1 " + Base64.getEncoder().encodeToString(key) + "\n");
            try {
                Files.createLink(file, aside);
            } catch (FileAlreadyExistsException e) {
                // Another server of the demonstration was quicker.
            } finally {
                Files.delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
