package org.singlewindow.credential;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, read again whenever it changes. While it cannot be read, what it held before still counts: a list
 * that is being replaced must not lock everybody out.
 */
final class WatchedFile<T> {
    private static final System.Logger LOG = System.getLogger(WatchedFile.class.getName());

    private final Path path;
    private final Parser<T> parser;

    @SuppressWarnings("Immutable")
    private volatile Reading<T> last = new Reading<>(null, List.of());

    /** Makes something of the bytes. */
    interface Parser<T> {
        List<T> parse(InputStream in) throws GeneralSecurityException, IOException;
    }

    private record Reading<T>(@Nullable FileTime changed, List<T> content) {}

    WatchedFile(Path path, Parser<T> parser) {
        this.path = path;
        this.parser = parser;
    }

    List<T> content() {
        Reading<T> known = last;
        try {
            FileTime changed = Files.getLastModifiedTime(path);
            if (!changed.equals(known.changed())) {
                known = new Reading<>(changed, parse());
                last = known;
            }
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(System.Logger.Level.WARNING, "Cannot read " + path + "; what it said before still counts", e);
        }
        return known.content();
    }

    private List<T> parse() throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(path)) {
            return List.copyOf(parser.parse(in));
        }
    }
}
