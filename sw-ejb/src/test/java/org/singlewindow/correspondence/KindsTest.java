package org.singlewindow.correspondence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.story.Stage;

/** What partners may send does not change by accident, and nobody sends what is told nowhere. */
class KindsTest {
    private static final Map<Organisation.Kind, Set<String>> MORE_THAN_ERRORS = Map.of(
            Organisation.Kind.AGENCY,
            Set.of("ReportError", "ReportStatus", "AskQuestion", "ReportDecision", "ReportResult"),
            Organisation.Kind.CUSTOMS,
            Set.of("ReportError", "ReportClearance", "ReportDuty", "ReportLoading"));

    @Test
    void eachSortOfPartnerMaySendWhatWasAgreedWithIt() {
        try (Stage stage = new Stage()) {
            for (Organisation.Kind partner : Organisation.Kind.values()) {
                assertEquals(
                        MORE_THAN_ERRORS.getOrDefault(partner, Set.of("ReportError")),
                        stage.a(Kinds.class).actions(partner),
                        partner::name);
            }
        }
    }

    @Test
    void noTwoKindsShareAnAction() {
        try (Stage stage = new Stage(TraceMessage.class, SameAction.class)) {
            Throwable why = assertThrows(
                    RuntimeException.class, () -> stage.a(Kinds.class).actions());
            while (why.getCause() != null) {
                why = why.getCause();
            }
            assertTrue(String.valueOf(why.getMessage()).startsWith("Two kinds of messages are one"), why::toString);
        }
    }

    /** Takes another kind's action. */
    @ApplicationScoped
    static class SameAction extends TraceMessage {
        @Override
        public String code() {
            return "another";
        }
    }

    @Test
    void thePageOfPayloadsTellsOfEveryKind() throws IOException {
        String page = Files.readString(Path.of("../docs/payloads.md"));
        try (Stage stage = new Stage()) {
            Set<String> untold = new TreeSet<>(stage.a(Kinds.class).actions());
            assertEquals(16, untold.size());
            untold.removeIf(action -> page.contains("`" + action + "`"));
            assertEquals(Set.of(), untold);
        }
    }
}
