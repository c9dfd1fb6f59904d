package org.singlewindow.requirement;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Finds the documents that a consignment needs under the rules in force on a day. */
public interface Requirements {
    /**
     * What an answer begins with that gives a reason why a document is not needed: {@code not-subject-VQ02} to item
     * sequence number to reason code.
     */
    String NOT_SUBJECT = "not-subject-";

    /** The reasons that can be given against a document that was found for that line, if the law has any. */
    List<NotSubject.Reason> reasonsAgainst(Direction direction, LocalDate day, Line line, String document);

    /** Whether a rule of that law, by its code, speaks of the line. */
    boolean covers(Direction direction, LocalDate day, Line line, String law);

    /** What people call a paper that proves a reason, by its kind. */
    Optional<Text> proof(String kind);

    /** The possible answers to a question; empty where there is no such question. */
    List<Question.Option> options(String question);

    /**
     * The documents needed, and the questions still open.
     *
     * @param answers what was answered so far: question id to item sequence number to option code; also reasons why a
     *     document is not needed
     */
    Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers);

    /** Every document that goods under a code of two to ten digits may need, whatever their origin and use. */
    List<Possible> possible(Direction direction, LocalDate day, String hs);

    /**
     * What the rules look at in one goods item.
     *
     * @param item sequence number
     * @param hs two to ten digits
     * @param origin ISO 3166-1 alpha-2; empty where not yet known
     */
    record Line(int item, String hs, String origin) {}
}
