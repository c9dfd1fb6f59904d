package org.singlewindow.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Data keys in the file that {@code SW_DATA_KEYS} names: one a line, an id and 32 bytes in Base64; the last one encrypts. A
 * changed file is read again; while it cannot be read, what it said before still counts.
 */
@ApplicationScoped
class DataKeyFile implements DataKeys {
    private static final System.Logger LOG = System.getLogger(DataKeyFile.class.getName());
    private static final String SETTING = "SW_DATA_KEYS";
    private static final int BYTES = 32;
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_-]{1,20})\\s+([A-Za-z0-9+/]{43}=)");

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Supplier<Optional<Path>> named;

    @SuppressWarnings("Immutable")
    private volatile Read last = new Read(null, Map.of(), null);

    private record Read(
            @Nullable FileTime changed,
            Map<String, SecretKey> keys,
            @Nullable DataKey current) {}

    @Inject
    DataKeyFile(Instance<OwnDataKeyFile> otherwise) {
        named = () -> named(otherwise);
    }

    DataKeyFile(Path file) {
        named = () -> Optional.of(file);
    }

    /** For the container's proxy. */
    DataKeyFile() {
        named = Optional::empty;
    }

    @Override
    public Optional<DataKey> current() {
        return Optional.ofNullable(read().current());
    }

    @Override
    public Optional<SecretKey> find(String id) {
        return Optional.ofNullable(read().keys().get(id));
    }

    private Read read() {
        Optional<Path> file = named.get();
        Read known = last;
        if (file.isEmpty()) {
            return known;
        }
        try {
            FileTime changed = Files.getLastModifiedTime(file.get());
            if (!changed.equals(known.changed())) {
                warnIfOthersRead(file.get());
                known = parsed(file.get(), changed);
                last = known;
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The data keys cannot be read: {0}", e.toString());
        }
        return known;
    }

    private static Optional<Path> named(Instance<OwnDataKeyFile> otherwise) {
        String setting = System.getenv(SETTING);
        if (setting != null && !setting.isBlank()) {
            return Optional.of(Path.of(setting));
        }
        return otherwise.isResolvable() ? Optional.of(otherwise.get().path()) : Optional.empty();
    }

    private static void warnIfOthersRead(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
                && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
            LOG.log(System.Logger.Level.WARNING, "The data keys in {0} are not the server''s alone: mode 600", file);
        }
    }

    private static Read parsed(Path file, FileTime changed) throws IOException {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        DataKey current = null;
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches()) {
                byte[] bytes = Base64.getDecoder().decode(matcher.group(2));
                if (bytes.length == BYTES) {
                    current = new DataKey(matcher.group(1), new SecretKeySpec(bytes, "AES"));
                    keys.put(current.id(), current.key());
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                // Not the line itself: it may be half a key.
                LOG.log(System.Logger.Level.WARNING, "A line of the data keys is none");
            }
        }
        return new Read(changed, keys, current);
    }
}
