package org.singlewindow.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A use case says no, for a reason the caller can act on. The code names the words to show: {@code
 * application.already-decided} stands in the texts of the capability {@code application}. The caller's transaction is
 * rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> args;
    private transient boolean noted;

    public Refusal(String code, Object... args) {
        super(code + (args.length == 0 ? "" : " " + List.of(args)));
        this.code = code;
        this.args = List.of(args);
    }

    /** Capability and reason, such as {@code dossier.not-found}; stable, part of the API. */
    public String code() {
        return code;
    }

    /** Whether this is the first to note it: a refusal that passes through several use cases is recorded once. */
    public boolean noteFirst() {
        boolean first = !noted;
        noted = true;
        return first;
    }

    /** What the words of the code are filled with, in order. */
    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
