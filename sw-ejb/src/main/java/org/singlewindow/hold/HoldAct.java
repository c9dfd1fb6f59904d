package org.singlewindow.hold;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** What can be done to a hold: by whom, where it leads, and from where. */
public enum HoldAct {
    ASK(Actor.Role.OFFICIAL, HoldState.ASKED, null),
    TAKE_BACK(Actor.Role.OFFICIAL, HoldState.TAKEN_BACK, HoldState.ASKED),
    SET(Actor.Role.CUSTOMS, HoldState.SET, HoldState.ASKED),
    DECLINE(Actor.Role.CUSTOMS, HoldState.DECLINED, HoldState.ASKED),
    LIFT(Actor.Role.CUSTOMS, HoldState.LIFTED, HoldState.SET),
    /** The declaration was decided before customs answered: there is nothing left to hold. */
    END(Actor.Role.SYSTEM, HoldState.ENDED, HoldState.ASKED);

    private final Actor.Role by;
    private final HoldState to;
    private final @Nullable HoldState from;

    HoldAct(Actor.Role by, HoldState to, @Nullable HoldState from) {
        this.by = by;
        this.to = to;
        this.from = from;
    }

    HoldState to() {
        return to;
    }

    boolean isPossible(HoldState state, Actor actor) {
        return state == from && actor.is(by);
    }

    /** Whether the agency must be told why. */
    boolean isExplained() {
        return this == DECLINE;
    }

    /** Code of the timeline's step. */
    public String code() {
        return "hold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
