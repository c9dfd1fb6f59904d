package org.singlewindow.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param reference by which it is called
 * @param opens by which its page is opened, where that is something else
 * @param about the case that it belongs to; its own reference where that is none
 * @param name what it is about: a title, goods, a person's name in Korean and English
 * @param organisation whose it is, or with whom; empty where it is nobody's
 * @param state how far it has come, as a name of the capability's own; empty where that says nothing
 * @param at when it was last heard of
 * @param exact whether it is called exactly by what was typed
 */
public record Found(
        Kind kind,
        String reference,
        String opens,
        String about,
        String name,
        String organisation,
        String state,
        @Nullable Instant at,
        boolean exact) {
    /** Something that is opened by its reference, found by a part of what it is called. */
    public static Found of(
            Kind kind, String reference, String name, String organisation, String state, @Nullable Instant at) {
        return new Found(kind, reference, reference, reference, name, organisation, state, at, false);
    }

    /** The same, opened by something else. */
    public Found openedBy(String other) {
        return new Found(kind, reference, other, about, name, organisation, state, at, exact);
    }

    /** The same, which belongs to that case. */
    public Found of(String caseReference) {
        return new Found(kind, reference, opens, caseReference, name, organisation, state, at, exact);
    }

    /** The same, called exactly by what was typed. */
    Found exactly() {
        return new Found(kind, reference, opens, about, name, organisation, state, at, true);
    }
}
