package org.singlewindow.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.singlewindow.shared.Actor;

/** Tells whoever waits for the system of an agency or of customs whether it answers. It says nothing about any case. */
@Stateless
public class Outages {
    @Inject
    private Directory directory;

    /**
     * Since when systems have not answered, by organisation; without those that do, and those whose people work on our
     * screens.
     */
    @RolesAllowed({
        Actor.Role.TRADERS,
        Actor.Role.BROKERS,
        Actor.Role.CUSTOMS_OFFICERS,
        Actor.Role.KEEPERS,
        Actor.Role.HELP_DESK,
        Actor.Role.ADMINISTRATORS
    })
    public Map<String, Instant> silent() {
        return directory.silent();
    }
}
