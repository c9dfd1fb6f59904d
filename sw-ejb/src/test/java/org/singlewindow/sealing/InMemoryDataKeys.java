package org.singlewindow.sealing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Data keys that can be changed and lost. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDataKeys implements DataKeys {
    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private @Nullable DataKey current;

    @PostConstruct
    void begin() {
        begin("k1");
    }

    /** From now on that key seals. */
    public void begin(String id) {
        byte[] bytes = new byte[BYTES];
        bytes[0] = (byte) id.charAt(id.length() - 1);
        SecretKey key = new SecretKeySpec(bytes, "AES");
        keys.put(id, key);
        current = new DataKey(id, key);
    }

    /** That key is gone. */
    public void lose(String id) {
        keys.remove(id);
        if (current != null && current.id().equals(id)) {
            current = null;
        }
    }

    @Override
    public Optional<DataKey> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public Optional<SecretKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
