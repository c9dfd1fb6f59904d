package org.singlewindow.requirement;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.reference.Direction;

/** Finds the documents that a consignment needs under the rules in force on a day. */
public interface Requirements {
    /**
     * The documents needed, and the questions still open.
     *
     * @param answers what was answered so far: question id to item sequence number to option code
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
