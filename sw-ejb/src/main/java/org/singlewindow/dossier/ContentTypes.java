package org.singlewindow.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypesFactory;

/** The kinds of files that are taken, told by their bytes and never by their name. */
public final class ContentTypes {
    private static final Set<String> ACCEPTED = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff");
    private static final Tika TIKA = tika();

    private ContentTypes() {}

    /** The media type, if files of that type are taken. */
    public static Optional<String> acceptedType(byte[] bytes) {
        return Optional.of(TIKA.detect(bytes)).filter(ACCEPTED::contains);
    }

    /** Why people could not open it; empty where they can. */
    public static Optional<Unopenable> wrong(String mediaType, byte[] bytes) {
        boolean whole = switch (mediaType) {
            case "image/png" -> ImageCheck.isWholePng(bytes);
            case "image/jpeg" -> ImageCheck.isWholeJpeg(bytes);
            case "image/tiff" -> ImageCheck.isWholeTiff(bytes);
            default -> true;
        };
        if (!whole) {
            return Optional.of(Unopenable.BROKEN);
        }
        return mediaType.equals("application/pdf") ? PdfCheck.wrong(bytes) : Optional.empty();
    }

    private static Tika tika() {
        try (InputStream types = ContentTypes.class.getResourceAsStream("content-types.xml")) {
            return new Tika(MimeTypesFactory.create(Objects.requireNonNull(types)));
        } catch (IOException | MimeTypeException e) {
            throw new IllegalStateException("The kinds of files that are taken cannot be read", e);
        }
    }
}
