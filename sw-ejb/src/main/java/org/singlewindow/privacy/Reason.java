package org.singlewindow.privacy;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * Why somebody looks at what tells something about other people.
 *
 * @param words what was written beside the choice; may be empty, except where the choice says nothing by itself
 */
public record Reason(Kind kind, String words) implements Serializable {
    private static final int LENGTH = 200;

    /** It is the work that the case was routed to them for. */
    public static final Reason WORK = new Reason(Kind.WORK, "");

    /** What people choose from. */
    public enum Kind {
        /** Work that the role entails: nobody is asked. */
        WORK,
        /** To compare with the papers, or with the person who came. */
        COMPARE,
        /** To reach the person about the case. */
        REACH,
        /** The person concerned, or who acts for them, asked. */
        ASKED,
        /** To find a fault. */
        FAULT,
        /** An authority or an audit demands it by law. */
        LAW,
        /** Something else, in words. */
        OTHER
    }

    /** The reason, if a person gave it: that it is one's work does not say why masked values are needed. */
    public Reason refusedUnlessGiven() {
        if (kind == Kind.WORK) {
            throw Refusal.notValid("privacy.reason-wanted");
        }
        return this;
    }

    /** The choices that a person has. */
    public static List<Kind> choices() {
        return Stream.of(Kind.values()).filter(kind -> kind != Kind.WORK).toList();
    }

    /**
     * The reason as a person gave it.
     *
     * @throws Refusal where none was given, or too many words
     */
    public static Reason given(@Nullable String kind, @Nullable String words) {
        String text = words == null ? "" : ResidentNumber.refuseIn(Written.line(words));
        Kind chosen = choices().stream()
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("privacy.reason-wanted"));
        if (chosen == Kind.OTHER && text.isEmpty()) {
            throw Refusal.notValid("privacy.reason-words-wanted");
        }
        if (!Written.isFit(text)) {
            throw Refusal.malformed("reference.bad-character");
        }
        if (Written.length(text) > LENGTH) {
            throw Refusal.notValid("privacy.reason-too-long", LENGTH);
        }
        return new Reason(chosen, text);
    }
}
