package org.singlewindow.shared;

import java.io.Serializable;

/**
 * Somebody who acts, or the window itself. A role alone never opens a case: the organisation decides whose cases these
 * are.
 *
 * @param person the person's reference, such as {@code trader-hanbit}; {@code system} for the window itself
 * @param name the name to show in timelines
 * @param organisation the organisation's code, such as {@code MFDS}
 * @param role what the person may do at all
 */
public record Actor(String person, String name, String organisation, Role role) implements Serializable {
    /** The window acting by itself: relays, timers. */
    public static final Actor SYSTEM = new Actor("system", "Single Window", "SW", Role.SYSTEM);

    /** What a person may do at all; the names are the roles of Jakarta Security. */
    public enum Role {
        TRADER,
        BROKER,
        OFFICIAL,
        CUSTOMS,
        /** Keeps goods under bond or in quarantine. */
        KEEPER,
        HELPDESK,
        ADMIN,
        SYSTEM;

        /** For {@code @RolesAllowed}. */
        public static final String TRADERS = "TRADER";

        public static final String BROKERS = "BROKER";
        public static final String OFFICIALS = "OFFICIAL";
        public static final String CUSTOMS_OFFICERS = "CUSTOMS";
        public static final String KEEPERS = "KEEPER";
        public static final String HELP_DESK = "HELPDESK";
        public static final String ADMINISTRATORS = "ADMIN";
    }

    public boolean is(Role other) {
        return role == other;
    }
}
