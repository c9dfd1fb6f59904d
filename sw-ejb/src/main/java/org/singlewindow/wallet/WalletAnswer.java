package org.singlewindow.wallet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Field;

/**
 * What a paper of a wallet answers in a document, in its head or about one goods line.
 *
 * @param line its number; null in the head
 * @param answers question to what the paper says
 */
public record WalletAnswer(WalletView paper, @Nullable Integer line, Map<Field, String> answers) {
    public WalletAnswer {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
