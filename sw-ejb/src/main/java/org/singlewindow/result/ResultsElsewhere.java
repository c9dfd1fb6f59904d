package org.singlewindow.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where results of applications lodged elsewhere are kept. */
interface ResultsElsewhere {
    /** The order of a list, the newest first. */
    RowOrder<ResultElsewhere> ORDER =
            RowOrder.<ResultElsewhere>rising().number("id", ResultElsewhere::id).reversed();

    /** Keeps a new result. */
    void add(ResultElsewhere result);

    void add(ResultMatch match);

    /** Deletes that results were carried to the declaration. */
    void unmatch(String declaration);

    /** The agency's decision of that number about that document. */
    Optional<ResultElsewhere> find(String agency, String document, String number);

    /** Results that name the cargo or the declaration, for an applicant with that business number, oldest first. */
    List<ResultElsewhere> naming(String businessNumber, String declaration, Carriage carriage);

    /** Results that no declaration has met yet, at most so many, newest first. */
    List<ResultElsewhere> waiting(int most);

    /** References of the declarations to which the result was carried. */
    default List<String> matches(String result) {
        return matches(List.of(result)).stream().map(ResultMatch::declaration).toList();
    }

    /** To which declarations those results were carried, the earliest first, in one question. */
    List<ResultMatch> matches(Collection<String> results);

    /** An agency's results, newest first; {@code text} is words, each part of a number that is shown; empty for all. */
    Page<ResultElsewhere> of(String agency, String text, Cut cut);
}
