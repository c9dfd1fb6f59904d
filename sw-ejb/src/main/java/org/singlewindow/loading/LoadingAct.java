package org.singlewindow.loading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.singlewindow.shared.Actor;

/** What can be done about loading: by whom, where it leads, and from where. */
public enum LoadingAct {
    /** The declarant asks for more time. */
    ASK(EnumSet.of(Actor.Role.TRADER, Actor.Role.BROKER), LoadingState.TO_LOAD, LoadingState.TO_LOAD),
    EXTEND(EnumSet.of(Actor.Role.CUSTOMS), LoadingState.TO_LOAD, LoadingState.TO_LOAD),
    DECLINE(EnumSet.of(Actor.Role.CUSTOMS), LoadingState.TO_LOAD, LoadingState.TO_LOAD),
    /** What was loaded in time and is reported after the release has lapsed was loaded all the same. */
    LOAD(EnumSet.of(Actor.Role.CUSTOMS), LoadingState.LOADED, LoadingState.TO_LOAD, LoadingState.LAPSED),
    RETURN(
            EnumSet.of(Actor.Role.CUSTOMS),
            LoadingState.RETURNED,
            LoadingState.TO_LOAD,
            LoadingState.LOADED,
            LoadingState.LAPSED),
    /** Its last day comes near. */
    WARN(EnumSet.of(Actor.Role.SYSTEM), LoadingState.TO_LOAD, LoadingState.TO_LOAD),
    LAPSE(EnumSet.of(Actor.Role.SYSTEM), LoadingState.LAPSED, LoadingState.TO_LOAD);

    private final Set<Actor.Role> by;
    private final LoadingState to;
    private final Set<LoadingState> from;

    LoadingAct(Set<Actor.Role> by, LoadingState to, LoadingState first, LoadingState... others) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    LoadingState to() {
        return to;
    }

    boolean isPossible(LoadingState state, Actor actor) {
        return from.contains(state) && by.contains(actor.role());
    }

    /** Whether it answers what the declarant asked for. */
    boolean isAnswer() {
        return this == EXTEND || this == DECLINE;
    }

    /** Whether the other side must be told why. */
    boolean isExplained() {
        return this == ASK || this == DECLINE || this == RETURN;
    }

    /** Code of the timeline's step. */
    public String code() {
        return "loading." + name().toLowerCase(Locale.ROOT);
    }
}
