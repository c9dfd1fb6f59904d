package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds the language in which a message is written. */
@ApplicationScoped
public class Syntaxes {
    @Inject
    @Any
    private Instance<Syntax> syntaxes;

    @Inject
    private Payloads usual;

    /** The language that a part of a message says it is in; XML, where it says nothing that is known. */
    public Syntax of(String mediaType) {
        return syntaxes.stream()
                .filter(syntax -> syntax.mediaType().equals(mediaType))
                .findFirst()
                .orElse(usual);
    }

    /** The language of whoever has not agreed upon another. */
    public Syntax usual() {
        return usual;
    }
}
