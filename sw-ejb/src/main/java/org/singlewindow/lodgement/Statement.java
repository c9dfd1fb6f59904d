package org.singlewindow.lodgement;

import java.util.List;

/**
 * The statement that is to be signed.
 *
 * @param requestKey one-time key of this lodging: lodging twice with the same key lodges once
 * @param content the exact bytes, JSON in UTF-8
 * @param documents the documents that will be lodged
 */
public record Statement(String requestKey, byte[] content, List<String> documents) {
    public Statement {
        documents = List.copyOf(documents);
    }
}
