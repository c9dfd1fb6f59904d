package org.singlewindow.dossier;

import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/** Which kinds of files are taken, told by their bytes and never by their name. */
final class ContentTypes {
    private static final Map<String, String> ACCEPTED =
            Map.of("application/pdf", "pdf", "image/png", "png", "image/jpeg", "jpg", "image/tiff", "tif");
    private static final Tika TIKA = new Tika();

    private ContentTypes() {}

    /** The media type, if files of that type are taken. */
    static Optional<String> acceptedType(byte[] bytes) {
        String type = TIKA.detect(bytes);
        return ACCEPTED.containsKey(type) ? Optional.of(type) : Optional.empty();
    }
}
