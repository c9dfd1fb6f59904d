package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.singlewindow.shared.Actor;

/** Lets customs' system do what customs officers do on their pages, and nothing else. */
@Stateless
@PermitAll
@RunAs(Actor.Role.CUSTOMS_OFFICERS)
public class CustomsVoice {
    /** Acts in their role upon what the system says. */
    @PermitAll
    public void act(Spoken<?> spoken) {
        spoken.settle();
    }
}
