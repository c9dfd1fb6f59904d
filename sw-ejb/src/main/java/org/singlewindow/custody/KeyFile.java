package org.singlewindow.custody;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** A PKCS#12 file that its owner alone can read, under a password that stands in the store of secrets. */
record KeyFile(Path path) implements KeyPlace {
    @Override
    public KeyStore open(char[] password) throws IOException, GeneralSecurityException {
        OwnerOnly.require(path);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(path)) {
            store.load(in, password);
        }
        return store;
    }

    @Override
    public Object edition() throws IOException {
        return Files.getLastModifiedTime(path);
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
