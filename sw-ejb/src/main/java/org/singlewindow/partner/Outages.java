package org.singlewindow.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.singlewindow.shared.Actor;

/** Tells whoever waits for the system of an agency or of customs whether it answers. It says nothing about any case. */
@Stateless
public class Outages {
    @Inject
    private Directory directory;

    /** Since when its system has not answered; null while it does, or while its people work on our screens. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.CUSTOMS_OFFICERS, Actor.Role.HELP_DESK})
    public @Nullable Instant silentSince(String organisation) {
        return directory.silentSince(organisation).orElse(null);
    }
}
