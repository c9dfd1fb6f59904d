package org.singlewindow.duty;

import java.util.Optional;

/** Where the duties of declarations are kept. */
interface Duties {
    void add(Duty duty);

    Optional<Duty> find(String declaration);

    Optional<Duty> ofCase(String dossier);
}
