package org.singlewindow.dossier;

import java.util.List;
import java.util.Optional;
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

    /** Dossiers of these owners, last changed first. */
    Page<Dossier> of(List<String> owners, Dossier.State state, int first, int size);
}
