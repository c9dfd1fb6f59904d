package org.singlewindow.sealing;

import java.util.Optional;
import javax.crypto.SecretKey;

/**
 * The keys with which what identifies people is encrypted wherever it is kept. Each has an id that stands beside what it
 * encrypted, so that a new key takes over while what the old ones encrypted can still be read.
 */
public interface DataKeys {
    /** A key with its id. */
    record DataKey(String id, SecretKey key) {}

    /** The key for what is written from now on; empty where there is none. */
    Optional<DataKey> current();

    /** The key of that id. */
    Optional<SecretKey> find(String id);
}
