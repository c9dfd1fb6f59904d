package org.singlewindow.web.admin.party;

import java.util.Map;
import org.singlewindow.shared.Refusal;

/** Tells at which field of a person's form a refusal is. */
final class PersonFields {
    private static final Map<String, String> FIELDS = Map.of(
            "party.no-such-organisation", "organisation",
            "party.reference-malformed", "reference",
            "party.reference-taken", "reference",
            "party.role-does-not-fit", "role",
            "party.email-malformed", "email");

    private PersonFields() {}

    /** The field; what is wrong with a name is at one of its languages. */
    static String of(Refusal refused, String ko, String en) {
        return FIELDS.getOrDefault(refused.code(), ko.isBlank() || !en.isBlank() ? "ko" : "en");
    }
}
