package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.singlewindow.shared.Actor;

/** Lets an agency's system do what the agency's officials do on their pages, and nothing else. */
@Stateless
@PermitAll
@RunAs(Actor.Role.OFFICIALS)
public class AgencyVoice {
    /** Acts in their role upon what the system says. */
    @PermitAll
    public void act(Spoken<?> spoken) {
        spoken.settle();
    }
}
