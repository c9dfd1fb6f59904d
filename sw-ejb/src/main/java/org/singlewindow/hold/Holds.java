package org.singlewindow.hold;

import java.util.List;
import java.util.Optional;

/** Where holds are kept. */
interface Holds {
    void add(Hold hold);

    Optional<Hold> find(String reference);

    /** Reference of the case that it is about, without loading it. */
    Optional<String> caseOf(String reference);

    /** All of a case, oldest first. */
    List<Hold> ofCase(String dossier);

    /** What customs has still to answer, oldest first, so many at most. */
    List<Hold> asked(int most);
}
