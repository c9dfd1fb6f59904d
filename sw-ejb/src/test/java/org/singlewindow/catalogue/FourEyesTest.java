package org.singlewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.definitions.CatalogueKind;
import org.singlewindow.definitions.CatalogueText;
import org.singlewindow.form.Definitions;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.requirement.RuleSheet;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.TimelineEntryFacts;

/** A version of the catalogue comes in force when somebody else than its author has looked at it. */
class FourEyesTest {
    private static final String ADMIN = "admin-one";
    private static final String SECOND = "admin-two";

    private final Stage stage = new Stage();
    private final LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

    @AfterEach
    void lower() {
        stage.close();
    }

    private Cataloguing admin() {
        return stage.as(ADMIN, Cataloguing.class);
    }

    private Approving second() {
        return stage.as(SECOND, Approving.class);
    }

    private String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private void propose(LocalDate from) {
        CatalogueFile file = admin().open(CatalogueKind.DOCUMENT, "RR02");
        admin().save(CatalogueKind.DOCUMENT, "RR02", file.revision(), file.text());
        admin().propose(CatalogueKind.DOCUMENT, "RR02", file.revision() + 1, from);
    }

    @Test
    void whoProposesDoesNotApprove() {
        propose(today);
        assertEquals(
                1, stage.a(Definitions.class).find("RR02", today).orElseThrow().version(), "it waits");
        Approving himself = stage.as(ADMIN, Approving.class);
        assertTrue(himself.waiting().get(0).own());
        assertEquals("catalogue.own-proposal", refused(() -> himself.approve(CatalogueKind.DOCUMENT, "RR02", 2)));
        assertEquals("catalogue.own-proposal", refused(() -> himself.refuse(CatalogueKind.DOCUMENT, "RR02", 2, "no")));
        assertTrue(stage.a(InMemoryRefusedAttempts.class).all().stream()
                .anyMatch(attempt -> attempt.code().equals("catalogue.own-proposal")));
        second().approve(CatalogueKind.DOCUMENT, "RR02", 2);
        assertEquals(
                2, stage.a(Definitions.class).find("RR02", today).orElseThrow().version());
        assertEquals(List.of(), second().waiting());
        assertEquals("catalogue.no-draft", refused(() -> second().approve(CatalogueKind.DOCUMENT, "RR02", 2)));
    }

    @Test
    void whatWaitsIsNotWrittenUntilItIsTakenBackOrRefused() {
        propose(today);
        assertEquals("catalogue.waits", refused(() -> admin().save(CatalogueKind.DOCUMENT, "RR02", 2, "x")));
        assertEquals("catalogue.waits", refused(() -> admin().propose(CatalogueKind.DOCUMENT, "RR02", 2, today)));
        assertEquals("catalogue.cannot-withdraw", refused(() -> admin().withdraw(CatalogueKind.DOCUMENT, "RR02", 2)));
        assertEquals(
                "catalogue.not-your-proposal",
                refused(() -> stage.as(SECOND, TakingBack.class).takeBack(CatalogueKind.DOCUMENT, "RR02", 2)));
        stage.as(ADMIN, TakingBack.class).takeBack(CatalogueKind.DOCUMENT, "RR02", 2);
        assertEquals("catalogue.changed-elsewhere", refused(() -> second().approve(CatalogueKind.DOCUMENT, "RR02", 2)));
        assertEquals("catalogue.not-proposed", refused(() -> second().approve(CatalogueKind.DOCUMENT, "RR02", 3)));
        propose(today);
        assertEquals("catalogue.no-reason", refused(() -> second().refuse(CatalogueKind.DOCUMENT, "RR02", 5, " ")));
        second().refuse(CatalogueKind.DOCUMENT, "RR02", 5, "The law says four days.");
        TimelineEntryFacts latest = admin().history(1).get(0);
        assertEquals("catalogue.refuse", latest.act());
        assertTrue(latest.details().contains("The law says four days."));
        admin().save(
                        CatalogueKind.DOCUMENT,
                        "RR02",
                        6,
                        admin().open(CatalogueKind.DOCUMENT, "RR02").text());
    }

    @Test
    void whoeverApprovesSeesWhatChanges() {
        assertTrue(admin().difference(CatalogueKind.DOCUMENT, "RR02").isEmpty(), "there is no draft");
        CatalogueFile file = admin().open(CatalogueKind.DOCUMENT, "RR02");
        admin().save(CatalogueKind.DOCUMENT, "RR02", 0, file.text());
        Difference draft = admin().difference(CatalogueKind.DOCUMENT, "RR02").orElseThrow();
        assertEquals(1, draft.version());
        assertEquals(List.of(), draft.changes());
        admin().propose(CatalogueKind.DOCUMENT, "RR02", 1, today);
        Difference proposal = stage.as(SECOND, Cataloguing.class)
                .difference(CatalogueKind.DOCUMENT, "RR02")
                .orElseThrow();
        assertTrue(
                proposal.changes().stream()
                        .flatMap(change -> change.pieces().stream())
                        .anyMatch(piece ->
                                piece.sort() == Change.Sort.NEW && piece.text().equals("2")),
                "the number of the version is filled in");
        second().approve(CatalogueKind.DOCUMENT, "RR02", 2);
        assertTrue(admin().difference(CatalogueKind.DOCUMENT, "RR02").isEmpty());
    }

    @Test
    void whatIsNewAndWhatIsVeryLongIsSaid() {
        admin().save(CatalogueKind.DOCUMENT, "ZZ09", 0, "code: ZZ09");
        assertTrue(
                admin().difference(CatalogueKind.DOCUMENT, "ZZ09").orElseThrow().isFirst());
        admin().save(CatalogueKind.DOCUMENT, "RR02", 0, "a\n".repeat(2_000));
        Difference cut = admin().difference(CatalogueKind.DOCUMENT, "RR02").orElseThrow();
        assertFalse(cut.whole());
        assertTrue(cut.changes().size() <= 2 * Limits.DIFFERENCE_LINES.intValue());
    }

    @Test
    void rulesWrittenByTheirTableAreComparedWithTheTableBefore() {
        CatalogueFile file = admin().open(CatalogueKind.RULES, "food");
        String written =
                RuleSheet.read(CatalogueText.parse("food", file.text())).written();
        admin().save(CatalogueKind.RULES, "food", 0, written.replace("food-meat", "food-meat-only"));
        List<Change> changes =
                admin().difference(CatalogueKind.RULES, "food").orElseThrow().changes();
        assertEquals(
                1,
                changes.stream()
                        .filter(change -> change.sort() != Change.Sort.SAME && change.sort() != Change.Sort.LEFT_OUT)
                        .count(),
                changes::toString);
    }
}
