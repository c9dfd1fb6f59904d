package org.singlewindow.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where it is kept what decisions demand. */
interface Undertakings {
    /** What is due first stands first. */
    RowOrder<Undertaking> DUE_FIRST =
            RowOrder.<Undertaking>rising().day("dueOn", Undertaking::dueOn).number("id", Undertaking::id);

    void add(Undertaking undertaking);

    Optional<Undertaking> find(String reference);

    /** The case that it is of, without reading it. */
    Optional<String> caseOf(String reference);

    /** Those of an application, the oldest first. */
    List<Undertaking> ofApplication(String application);

    /** Those of a case, the oldest first. */
    List<Undertaking> ofCase(String dossier);

    /** Those that the agency demands. */
    Page<Undertaking> ofAgency(String agency, UndertakingQuery query, Cut cut);

    /** Those that are within the reach. */
    Page<Undertaking> within(Reach reach, UndertakingQuery query, Cut cut);

    /** References of open ones of which somebody is to be told something by that day, the longest waiting first. */
    List<String> toMark(LocalDate day, int most);

    /** Deletes those of a case. */
    void removeAll(String dossier);
}
