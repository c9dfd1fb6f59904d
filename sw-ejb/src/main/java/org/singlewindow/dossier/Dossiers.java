package org.singlewindow.dossier;

import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Page;

/** Where dossiers are kept. */
public interface Dossiers {
    /** Keeps a new dossier and gives it its id. */
    void add(Dossier dossier);

    Optional<Dossier> find(String reference);

    /** The dossier, locked until the transaction ends. */
    Optional<Dossier> lock(String reference);

    /** How many drafts that organisation has open; not counted beyond {@code most}. */
    int countDrafts(String filedBy, int most);

    /** Dossiers of which something is within that reach, last changed first. */
    Page<Dossier> within(Reach reach, Dossier.State state, int first, int size);
}
