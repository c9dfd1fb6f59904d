package org.singlewindow.sealing;

import java.util.Optional;
import javax.crypto.SecretKey;

/** Stands in where no data keys are known: nothing that identifies people can be kept. */
enum NoKeys implements DataKeys {
    NONE;

    @Override
    public Optional<DataKey> current() {
        return Optional.empty();
    }

    @Override
    public Optional<SecretKey> find(String id) {
        return Optional.empty();
    }
}
