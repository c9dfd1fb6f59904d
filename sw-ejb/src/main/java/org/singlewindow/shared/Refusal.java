package org.singlewindow.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A use case says no, for a reason the caller can act on. The sort says what kind of no it is, for programs; the code names
 * the words to show: {@code application.already-decided} stands in the texts of the capability {@code application}. The
 * caller's transaction is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Sort sort;
    private final String code;
    private final transient List<Object> args;
    private transient boolean noted;

    protected Refusal(Sort sort, String code, Object... args) {
        super(code + (args.length == 0 ? "" : " " + List.of(args)));
        this.sort = sort;
        this.code = code;
        this.args = List.of(args);
    }

    /** See {@link Sort#MALFORMED}. */
    public static Refusal malformed(String code, Object... args) {
        return new Refusal(Sort.MALFORMED, code, args);
    }

    /** See {@link Sort#NOT_SIGNED_IN}. */
    public static Refusal notSignedIn(String code, Object... args) {
        return new Refusal(Sort.NOT_SIGNED_IN, code, args);
    }

    /** See {@link Sort#NOT_ALLOWED}. */
    public static Refusal notAllowed(String code, Object... args) {
        return new Refusal(Sort.NOT_ALLOWED, code, args);
    }

    /** See {@link Sort#NOT_THEIRS}. */
    public static Refusal notTheirs(String code, Object... args) {
        return new Refusal(Sort.NOT_THEIRS, code, args);
    }

    /** See {@link Sort#WRONG_SIGNATURE}. */
    public static Refusal wrongSignature(String code, Object... args) {
        return new Refusal(Sort.WRONG_SIGNATURE, code, args);
    }

    /** See {@link Sort#NOT_FOUND}. */
    public static Refusal notFound(String code, Object... args) {
        return new Refusal(Sort.NOT_FOUND, code, args);
    }

    /** See {@link Sort#UNKNOWN}. */
    public static Refusal unknown(String code, Object... args) {
        return new Refusal(Sort.UNKNOWN, code, args);
    }

    /** See {@link Sort#NOT_NOW}. */
    public static Refusal notNow(String code, Object... args) {
        return new Refusal(Sort.NOT_NOW, code, args);
    }

    /** See {@link Sort#CHANGED_MEANWHILE}. */
    public static Refusal changedMeanwhile(String code, Object... args) {
        return new Refusal(Sort.CHANGED_MEANWHILE, code, args);
    }

    /** See {@link Sort#VERSION_MISSING}. */
    public static Refusal versionMissing(String code, Object... args) {
        return new Refusal(Sort.VERSION_MISSING, code, args);
    }

    /** See {@link Sort#TOO_LARGE}. */
    public static Refusal tooLarge(String code, Object... args) {
        return new Refusal(Sort.TOO_LARGE, code, args);
    }

    /** See {@link Sort#NOT_VALID}. */
    public static Refusal notValid(String code, Object... args) {
        return new Refusal(Sort.NOT_VALID, code, args);
    }

    /** See {@link Sort#UNAVAILABLE}. */
    public static Refusal unavailable(String code, Object... args) {
        return new Refusal(Sort.UNAVAILABLE, code, args);
    }

    /** What kind of no it is. */
    public Sort sort() {
        return sort;
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

    /** The kinds of no; each is answered to programs in its own way, and some are attempts that are recorded. */
    public enum Sort {
        /** What was sent cannot be read. */
        MALFORMED(false),
        /** Nobody known asked. */
        NOT_SIGNED_IN(true),
        /** Whoever asked may not do this. */
        NOT_ALLOWED(true),
        /** The case, the key or the act is another's, as whoever asked may know. */
        NOT_THEIRS(true),
        /** The signature is not one of whoever asked over what was to be signed. */
        WRONG_SIGNATURE(true),
        /** It is not there, or not for whoever asked: nobody learns which. */
        NOT_FOUND(true),
        /** Nothing is called like this among what everybody may read. */
        UNKNOWN(false),
        /** The state of the case, or something that is there already, does not let it happen. */
        NOT_NOW(false),
        /** Somebody else changed it since it was read. */
        CHANGED_MEANWHILE(false),
        /** It was not said which version was read. */
        VERSION_MISSING(false),
        /** What was sent is more than is taken. */
        TOO_LARGE(false),
        /** What was sent can be read, and is wrong. */
        NOT_VALID(false),
        /** An allowance is used up. */
        TOO_MANY(true),
        /** Something that the window needs for it is away. */
        UNAVAILABLE(false);

        private final boolean attempt;

        Sort(boolean attempt) {
            this.attempt = attempt;
        }

        /** Whether somebody tried what is not theirs, rather than made a mistake. */
        public boolean isAttempt() {
            return attempt;
        }
    }
}
