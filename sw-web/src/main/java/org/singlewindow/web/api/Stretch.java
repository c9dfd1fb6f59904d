package org.singlewindow.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.function.Function;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Which rows of a list a caller asks for: those after a cursor, or from a number on, as it was promised first. */
public class Stretch {
    @QueryParam("first")
    @DefaultValue("0")
    private String first = "0";

    @QueryParam("after")
    @DefaultValue("")
    private String after = "";

    @QueryParam("size")
    @DefaultValue("50")
    private String size = "50";

    /** Nothing is guessed of a cursor that cannot be read. */
    Cut cut() {
        int rows = Digits.number("size", size);
        int number = Digits.number("first", first);
        if (after.isEmpty()) {
            return number == 0 ? Cut.first(rows) : Cut.at(number, rows);
        }
        Cut cut = Cut.of(after, rows);
        if (cut.way() == Cut.Way.FIRST) {
            throw Refusal.malformed("api.bad-parameter", "after");
        }
        return cut;
    }

    /** A page of a list that is counted as far as lists are. */
    static <T> JsonObject shown(Page<T> page, Function<T, JsonObjectBuilder> row) {
        return shown(page, Math.min(page.total(), Limits.COUNTED_ROWS.value()), Counting.isBeyond(page.total()), row);
    }

    /** A page of a list that is counted to the end. */
    static <T> JsonObject counted(Page<T> page, Function<T, JsonObjectBuilder> row) {
        return shown(page, page.total(), false, row);
    }

    private static <T> JsonObject shown(Page<T> page, long total, boolean more, Function<T, JsonObjectBuilder> row) {
        JsonObjectBuilder shown = Json.createObjectBuilder().add("total", total).add("more", more);
        Shown.add(shown, "next", page.after());
        return shown.add("rows", Shown.all(page.rows(), row)).build();
    }
}
