package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Refusal;

/**
 * Opens dossiers to those whose they are. For anyone else a dossier does not exist: the refusal is the same as for a
 * reference that was never given.
 */
@ApplicationScoped
public class Access {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    /** The caller's own dossier, or one of an organisation that mandated the caller. */
    public Dossier own(String reference) {
        return checked(dossiers.find(reference).orElseThrow(() -> notFound(reference)));
    }

    /** The same, locked until the transaction ends. */
    public Dossier ownLocked(String reference) {
        return checked(dossiers.lock(reference).orElseThrow(() -> notFound(reference)));
    }

    private Dossier checked(Dossier dossier) {
        if (!representation.mayActFor(actors.current(), dossier.owner())) {
            throw notFound(dossier.reference());
        }
        return dossier;
    }

    private static Refusal notFound(String reference) {
        return new Refusal("dossier.not-found", reference);
    }
}
