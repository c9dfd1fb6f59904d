package org.singlewindow.writ;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where letters about decisions are kept. */
interface Writs {
    void add(Writ writ);

    Optional<Writ> find(String reference);

    /** Those of applications, the oldest first. */
    List<Writ> ofApplications(Collection<String> applications);

    /** Those of an application, the oldest first. */
    default List<Writ> ofApplication(String application) {
        return ofApplications(List.of(application));
    }

    /** Those about goods that were so declared, the oldest first. */
    List<Writ> ofDeclarations(Collection<String> declarations);

    /** Deletes those of a case. */
    void removeAll(String dossier);
}
