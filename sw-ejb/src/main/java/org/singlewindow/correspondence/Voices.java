package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.party.Organisation;

/** Knows in which role a partner's system acts: in that of the partner's people, or in none. */
@ApplicationScoped
class Voices {
    @Inject
    private AgencyVoice agency;

    @Inject
    private CustomsVoice customs;

    /** Acts, in the role of such a partner, upon what it says. */
    void act(Organisation.Kind partner, Spoken<?> spoken) {
        switch (partner) {
            case AGENCY -> agency.act(spoken);
            case CUSTOMS -> customs.act(spoken);
            default -> spoken.settle();
        }
    }
}
