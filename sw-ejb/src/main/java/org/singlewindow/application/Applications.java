package org.singlewindow.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;
import org.singlewindow.shared.Tally;

/** Where applications are kept. */
public interface Applications {
    /** Keeps a new application. */
    default void add(Application application) {
        add(application, List.of());
    }

    /** Keeps a new application, which is also found by these names. */
    void add(Application application, List<String> names);

    /** Keeps the goods items that a new application covers. */
    void cover(List<ApplicationItem> items);

    /** Those goods items of an application are declared no longer. */
    void uncover(Application application, Collection<Integer> items);

    /** The goods items that it covers, by number. */
    default List<ApplicationItem> items(Application application) {
        return items(List.of(application));
    }

    /** The goods items that those cover, by application and number, in one question. */
    List<ApplicationItem> items(Collection<Application> applications);

    /** From now on it is also found by what an official has given it: the certificate's number, who holds it. */
    void foundBy(Application application);

    Optional<Application> find(String reference);

    /** Reference of the dossier it belongs to, without loading it. */
    Optional<String> caseOf(String reference);

    /** All applications of a dossier, in the order of lodging. */
    default List<Application> ofCase(String dossierReference) {
        return ofCases(List.of(dossierReference));
    }

    /** All applications of those dossiers, in the order of lodging, in one question. */
    List<Application> ofCases(Collection<String> dossierReferences);

    /** What an agency has to do, by the query. */
    Page<Application> worklist(String agency, WorklistQuery query);

    /** What a worklist is ordered by. */
    static RowOrder<Application> order(WorklistQuery.Sort sort) {
        RowOrder<Application> rising = RowOrder.rising();
        return switch (sort) {
            case DUE -> rising.day("dueOn", Application::dueOn).number("id", Application::id);
            case OLDEST -> rising.moment("lodgedAt", Application::lodgedAt).number("id", Application::id);
            case GOODS -> rising.text("goods", Application::goods).number("id", Application::id);
            case APPLICANT -> rising.text("applicant", Application::applicant).number("id", Application::id);
            case DOCUMENT -> rising.text("document", Application::document).number("id", Application::id);
            case DUE_LAST -> order(WorklistQuery.Sort.DUE).reversed();
            case NEWEST -> order(WorklistQuery.Sort.OLDEST).reversed();
            case GOODS_LAST -> order(WorklistQuery.Sort.GOODS).reversed();
            case APPLICANT_LAST -> order(WorklistQuery.Sort.APPLICANT).reversed();
            case DOCUMENT_LAST -> order(WorklistQuery.Sort.DOCUMENT).reversed();
        };
    }

    /** What an agency approved or refused of an applicant, the newest first. */
    List<Application> decided(String agency, String applicant, int most);

    /** References of questions that are to be looked at on that day or before, the longest waiting first. */
    List<String> waking(LocalDate day, int most);

    /** Notes of so many late ones that their agencies are told now; the agency of each. Each is told of once. */
    List<String> tellLate(LocalDate today, int most);

    /** Its agency is told once more if it becomes late. */
    void tellLateAgain(Application application);

    /** At most so many of those within the reach that wait for an answer by a day, the most pressing first. */
    List<Application> toAnswer(Reach reach, int most);

    /** How many wait for the agency in each view of that person, in one question. */
    Map<WorkView, Long> waiting(String agency, String person, LocalDate today);

    /** How many of what waits for the agency each of its officials holds; nobody who holds nothing. */
    Map<String, Long> held(String agency);

    /** How many an agency approved or refused on each of those days, the oldest first, no further than lists are counted. */
    List<Tally> decided(String agency, LocalDate first, LocalDate last);

    void add(ApplicationRevision revision);

    /** Deletes all applications of a dossier, with their goods items and former contents. */
    void removeAll(long dossierId);

    /** Former contents, oldest first. */
    default List<ApplicationRevision> revisions(Application application) {
        return revisions(List.of(application));
    }

    /** Former contents of those, by application, oldest first, in one question. */
    List<ApplicationRevision> revisions(Collection<Application> applications);
}
