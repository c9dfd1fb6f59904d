package org.singlewindow.automatic;

import java.util.List;
import java.util.Optional;

/** Where it is kept what may be decided automatically, and what waits for it. */
interface Automatics {
    void add(Candidate candidate);

    /** The oldest that wait, at most so many. */
    List<Candidate> waiting(int most);

    /** It waits no longer. */
    void remove(String application);

    /** Deletes those of all applications of a case. */
    void removeOfCase(String dossier);

    void add(Switch added);

    List<Switch> switches();

    /** The switch of a document; until the transaction ends nobody else turns it or decides by it. */
    Optional<Switch> lock(String document);
}
