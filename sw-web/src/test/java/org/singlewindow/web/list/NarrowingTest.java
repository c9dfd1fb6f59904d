package org.singlewindow.web.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Columns;
import org.singlewindow.shared.Days;
import org.singlewindow.web.shared.Asked;

/** What is typed into a column narrows it, or is said not to be readable. */
class NarrowingTest {
    private static final List<ListFilter> FILTERS =
            List.of(ListFilter.text("goods"), ListFilter.choice("document", Map.of()), ListFilter.days("due"));

    private static Narrowing of(Map<String, String> asked) {
        Narrowing narrowing = new Narrowing();
        narrowing.read(new Asked(asked), FILTERS);
        return narrowing;
    }

    @Test
    void whatCanBeReadNarrows() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Narrowing narrowing = of(Map.of("f.goods", " beef\u3000", "f.due", "2026.12.1", "f.holder", "lee"));
        assertEquals(
                new Columns(Map.of("goods", "beef"), Map.of("due", new Days(day, day))), narrowing.columns(FILTERS));
        assertEquals(Set.of(), narrowing.wrong(FILTERS));
    }

    @Test
    void aWrongDayNarrowsNothingAndIsKeptForItsField() {
        Narrowing narrowing = of(Map.of("f.due", "tomorrow"));
        assertEquals(Columns.NONE, narrowing.columns(FILTERS));
        assertEquals(Set.of("f.due"), narrowing.wrong(FILTERS));
        assertEquals("tomorrow", narrowing.parameters(FILTERS).get("f.due"));
    }

    @Test
    void whatNoColumnSaysIsWrong() {
        Narrowing narrowing = of(Map.of("f.goods", "x".repeat(201), "f.document", "a\u0000b"));
        assertEquals(Columns.NONE, narrowing.columns(FILTERS));
        assertEquals(Set.of("f.goods", "f.document"), narrowing.wrong(FILTERS));
    }

    @Test
    void pagesFillInNothingForWhatIsNotSaid() {
        Narrowing narrowing = new Narrowing();
        narrowing.getTyped().put("goods", null);
        narrowing.getTyped().put("due", "");
        assertEquals(Columns.NONE, narrowing.columns(FILTERS));
        assertEquals(Set.of(), narrowing.wrong(FILTERS));
    }
}
