package org.singlewindow.writ;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where letters about decisions are kept. */
interface Writs {
    void add(Writ writ);

    Optional<Writ> find(String reference);

    /** Those of an application, the oldest first. */
    List<Writ> ofApplication(String application);

    /** Those about goods that were so declared, the oldest first. */
    List<Writ> ofDeclarations(Collection<String> declarations);

    /** Deletes those of a case. */
    void removeAll(String dossier);
}
