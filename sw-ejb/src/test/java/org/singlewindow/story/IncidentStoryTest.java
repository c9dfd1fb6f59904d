package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.incident.Incident;
import org.singlewindow.incident.IncidentBook;
import org.singlewindow.incident.LookingUpIncidents;
import org.singlewindow.privacy.LookFacts;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.search.Finds;
import org.singlewindow.search.Searching;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Somebody reads out the number of an error page, and the help desk opens what happened. */
class IncidentStoryTest {
    private static final String DESK = "helpdesk-one";
    private static final Actor TRADER = new Actor("trader-hanbit", "Kim", "HANBIT", Actor.Role.TRADER);

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private String note(Throwable thrown, @Nullable Actor who, @Nullable String concerns) {
        IncidentBook book = stage.a(IncidentBook.class);
        String number = book.note(thrown, who, "/trader/goods", concerns);
        book.write();
        return number;
    }

    @Test
    void theNumberOpensWhatHappenedAndTheLookIsRecorded() {
        String number = note(new IllegalStateException(new SQLException("a secret")), TRADER, "SW-2026-000001");
        Finds finds = stage.as(DESK, Searching.class).search(number.toUpperCase(Locale.ROOT));
        assertEquals(number, finds.called().orElseThrow().reference());
        Incident opened = stage.as(DESK, LookingUpIncidents.class).open(" " + number);
        assertEquals("trader-hanbit", opened.person());
        assertEquals("SW-2026-000001", opened.concerns());
        assertEquals(Incident.Kind.DATABASE, opened.kind());
        assertEquals(SQLException.class.getName(), opened.thrown());
        assertTrue(opened.place().startsWith(IncidentStoryTest.class.getName()), opened.place());
        assertFalse(opened.toString().contains("secret"), "what a failure says may hold what somebody typed");
        LookFacts look = stage.a(Looks.class).page(LookQuery.ALL, 1).get(0);
        assertEquals(DESK + " " + number + " HANBIT", look.person() + " " + look.subject() + " " + look.whose());
    }

    @Test
    void aVisitorsIncidentIsNobodysAndWhatIsNoReferenceIsForgotten() {
        Incident opened =
                stage.as(DESK, LookingUpIncidents.class).open(note(new IllegalStateException(), null, "<script>"));
        assertNull(opened.person());
        assertNull(opened.concerns());
        assertEquals(Incident.Kind.PROGRAM, opened.kind());
    }

    @Test
    void othersDoNotFindIt() {
        String number = note(new IllegalStateException(), TRADER, null);
        assertTrue(stage.as("trader-hanbit", Searching.class).search(number).isNone());
        assertTrue(stage.as(DESK, Searching.class).search(number.substring(1)).isNone());
        LookingUpIncidents desk = stage.as(DESK, LookingUpIncidents.class);
        assertEquals(
                "incident.not-found",
                assertThrows(Refusal.class, () -> desk.open("00000000")).code());
    }
}
