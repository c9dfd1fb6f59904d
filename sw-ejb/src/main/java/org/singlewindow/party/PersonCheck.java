package org.singlewindow.party;

import org.jspecify.annotations.Nullable;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Says what is wrong with somebody who is to work with the window. */
final class PersonCheck {
    private static final int LONGEST_NAME = 100;

    private PersonCheck() {}

    static void refuseUnlessFit(Organisations organisations, String organisation, Actor.Role role) {
        Organisation known = organisations
                .lock(organisation)
                .orElseThrow(() -> Refusal.notValid("party.no-such-organisation", organisation));
        refuseIfEnded(known);
        if (!known.kind().roles().contains(role)) {
            throw Refusal.notValid("party.role-does-not-fit", organisation);
        }
    }

    static void refuseIfEnded(Organisation organisation) {
        if (organisation.isEnded()) {
            throw Refusal.notNow("party.company-ended", organisation.code());
        }
    }

    static void refuseUnlessWhole(Text name, @Nullable String email) {
        if (!isName(name.ko()) || !isName(name.en())) {
            throw Refusal.notValid("party.name-missing", LONGEST_NAME);
        }
        if (ResidentNumber.isIn(name.ko()) || ResidentNumber.isIn(name.en())) {
            throw Refusal.notValid("privacy.resident-number");
        }
        if (email != null) {
            refuseUnlessAddress(email);
        }
    }

    static void refuseUnlessAddress(String email) {
        if (!EmailAddress.isOne(email)) {
            throw Refusal.notValid("party.email-malformed", email);
        }
    }

    private static boolean isName(String name) {
        return !Written.isEmpty(name) && Written.isFit(name) && name.length() <= LONGEST_NAME;
    }
}
