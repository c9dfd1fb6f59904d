package org.singlewindow.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.singlewindow.scan.Screening;
import org.singlewindow.scan.Suspect;

/** Files that pages take: the only place that reads them, so that each is scanned before anything is done with it. */
@ApplicationScoped
public class Uploads {
    @Inject
    private Screening screening;

    /** The bytes of a file that was scanned; the file itself is deleted. */
    public byte[] scanned(Part file) throws IOException {
        byte[] bytes = unscanned(file);
        screening.screen(List.of(new Suspect("", name(file), bytes)));
        return bytes;
    }

    /** The bytes of a file for a use case that has it scanned itself. */
    public byte[] unscanned(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } finally {
            file.delete();
        }
    }

    /** The name that the sender gave it; empty if none. */
    public static String name(Part file) {
        return Objects.requireNonNullElse(file.getSubmittedFileName(), "");
    }
}
