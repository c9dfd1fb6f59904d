package org.singlewindow.inspection;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where inspections, what is taken of calendars, and photos are kept. */
interface Inspections {
    /** The order of a trader's list, the newest first. */
    RowOrder<Inspection> NEWEST =
            RowOrder.<Inspection>rising().number("id", Inspection::id).reversed();

    void add(Inspection inspection);

    Optional<Inspection> find(String reference);

    /** The case to which one belongs. */
    Optional<String> caseOf(String reference);

    /** Those of a case, the oldest first. */
    List<Inspection> ofCase(String dossier);

    /** Those of an application, the oldest first. */
    List<Inspection> ofApplication(String application);

    /** Those that are within the reach; only those that are not done, if so wished. */
    Page<Inspection> page(Reach reach, boolean open, Cut cut);

    /** Those of an office that begin within that time, the earliest first; of all offices where it is empty. */
    List<Inspection> between(String agency, String office, Instant from, Instant until, int most);

    /** Those of an agency to which that official goes and that begin within that time, the earliest first. */
    List<Inspection> ofOfficer(String agency, String officer, Instant from, Instant until, int most);

    /** Those of an office for which no time is agreed on, the oldest first; of all offices where it is empty. */
    List<Inspection> waiting(String agency, String office, int most);

    /** Waits until nobody else takes a place in that calendar; until this transaction ends nobody else will. */
    void lock(String calendar);

    /** What is taken in those calendars within that time. */
    List<Seat> taken(Collection<String> calendars, Instant from, Instant until);

    /** What those inspections have taken. */
    List<Seat> seats(Collection<Long> inspections);

    void take(Seat seat);

    void free(Collection<Seat> seats);

    void add(Photo photo);

    Optional<Photo> photo(long inspection, int number);

    /** Deletes what there is of a case. */
    void removeAll(String dossier);
}
