package org.singlewindow.lodgement;

import java.util.List;
import org.singlewindow.form.Violation;

/**
 * The statement that is to be signed.
 *
 * @param requestKey one-time key of this lodging: lodging twice with the same key lodges once
 * @param content the exact bytes, JSON in UTF-8
 * @param documents the documents that will be lodged
 * @param warnings what can be lodged, and hardly can be meant: what whoever signs has to look at
 */
public record Statement(String requestKey, byte[] content, List<String> documents, List<Violation> warnings) {
    public Statement {
        documents = List.copyOf(documents);
        warnings = List.copyOf(warnings);
    }

    /** As it comes back from whoever has read it. */
    public Statement(String requestKey, byte[] content, List<String> documents) {
        this(requestKey, content, documents, List.of());
    }
}
