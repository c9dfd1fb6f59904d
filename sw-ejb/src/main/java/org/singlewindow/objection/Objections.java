package org.singlewindow.objection;

import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where objections are kept. */
interface Objections {
    /** Whoever waits longest stands first. */
    RowOrder<Objection> OLDEST = RowOrder.<Objection>rising().number("id", Objection::id);

    void add(Objection objection);

    Optional<Objection> find(String reference);

    /** The case that it is of, without reading it. */
    Optional<String> caseOf(String reference);

    /** The application that it is about, without reading it; none where that agency did not decide. */
    Optional<String> applicationOf(String reference, String agency);

    /** Those to decisions about an application, the oldest first. */
    List<Objection> ofApplication(String application);

    /** Those of a case, the oldest first. */
    List<Objection> ofCase(String dossier);

    /** Those to decisions of the agency; only those that wait for an answer, if so wished. */
    Page<Objection> ofAgency(String agency, boolean open, Cut cut);

    /** Deletes those of a case. */
    void removeAll(String dossier);
}
