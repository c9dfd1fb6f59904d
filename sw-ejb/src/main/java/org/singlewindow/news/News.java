package org.singlewindow.news;

import java.util.Optional;
import org.singlewindow.shared.Actor;

/**
 * Says that there is something new of a kind for a group of people, and nothing of what it is.
 *
 * @param group who hears of it
 */
public record News(Kind kind, String group) {
    private static final String CUSTOMS = "customs";

    /** What is new. */
    public enum Kind {
        /** An application has reached its agency. */
        APPLICATION,
        /** An applicant answered what the agency asked. */
        ANSWER,
        /** A declaration was lodged. */
        DECLARATION,
        /** A declaration waits for nothing any more but its release. */
        READY,
        /** An organisation was told something about a case. */
        MESSAGE
    }

    static News ofAgency(Kind kind, String agency) {
        return new News(kind, agencyGroup(agency));
    }

    static News ofCustoms(Kind kind) {
        return new News(kind, CUSTOMS);
    }

    static News ofCompany(String organisation) {
        return new News(Kind.MESSAGE, companyGroup(organisation));
    }

    /** The group that somebody belongs to; nobody chooses it. */
    static Optional<String> groupOf(Actor actor) {
        return switch (actor.role()) {
            case OFFICIAL -> Optional.of(agencyGroup(actor.organisation()));
            case CUSTOMS -> Optional.of(CUSTOMS);
            case TRADER, BROKER -> Optional.of(companyGroup(actor.organisation()));
            default -> Optional.empty();
        };
    }

    private static String agencyGroup(String agency) {
        return "agency:" + agency;
    }

    private static String companyGroup(String organisation) {
        return "company:" + organisation;
    }
}
