package org.singlewindow.form;

import java.util.List;

/**
 * One thing that is wrong, at the exact place.
 *
 * @param pointer JSON pointer (RFC 6901) to the value in the dossier, such as {@code /consignment/transport/arrivalDate},
 *     {@code /consignment/items/0/hs} or {@code /answers/FD01/items/1/expiry}
 * @param code names the words, such as {@code form.required}
 * @param args what the words are filled with
 */
public record Violation(String pointer, String code, List<Object> args) {
    public Violation {
        args = List.copyOf(args);
    }

    public Violation(String pointer, String code, Object... args) {
        this(pointer, code, List.of(args));
    }
}
