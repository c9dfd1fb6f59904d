package org.singlewindow.cosigning;

import java.util.List;
import java.util.Optional;

/** Where proposed approvals are kept: one of an application at most. */
interface Proposals {
    void add(Proposal proposal);

    Optional<Proposal> of(String application);

    /** At most so many of an agency's that wait for a signature, the longest first. */
    List<Proposal> waiting(String agency, int most);

    void remove(Proposal proposal);
}
