package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Papers;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.application.WorklistQuery;
import org.singlewindow.credential.Registering;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Admitting;
import org.singlewindow.privacy.Forgetting;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.privacy.Looks;
import org.singlewindow.privacy.Retention;
import org.singlewindow.privacy.ReviewingLooks;
import org.singlewindow.reference.Kst;
import org.singlewindow.search.Searching;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;

/** Whoever of the staff sees what tells something about other people leaves a trace, for two years. */
class LooksStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String CUSTOMS = "customs-busan";
    private static final String ADMIN = "admin-one";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private Receipt lodged() {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "looks-key-1", new byte[] {1});
        stage.deliver();
        return receipt;
    }

    private static String food(Receipt receipt) {
        return receipt.agencies().stream()
                .filter(agency -> agency.document().equals("FD01"))
                .map(Receipt.AgencyReceipt::application)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    /** What is recorded, oldest first. */
    private List<String> looks(LookQuery query) {
        return stage.as(ADMIN, ReviewingLooks.class).page(query, 100).rows().stream()
                .sorted((left, right) -> Long.compare(left.id(), right.id()))
                .map(look -> String.join(
                        " ",
                        look.person(),
                        look.organisation(),
                        look.screen().name(),
                        String.valueOf(look.subject()),
                        String.valueOf(look.whose()),
                        look.reason().name()))
                .toList();
    }

    private List<String> looks() {
        return looks(LookQuery.ALL);
    }

    @Test
    void lodgingAndWhatTradersSeeOfTheirOwnLeaveNone() {
        Receipt receipt = lodged();
        stage.as(TRADER, Viewing.class).open(food(receipt));
        stage.as(TRADER, CaseFiles.class).own(receipt.dossier());
        stage.as(TRADER, CaseFiles.class).lodged(Cut.at(0, 10));
        assertEquals(List.of(), looks());
    }

    @Test
    void anOfficialsAndAnOfficersLooksAreTheirWork() {
        Receipt receipt = lodged();
        String application = food(receipt);
        stage.as(FOOD, Viewing.class).open(application);
        long paper = stage.as(FOOD, Papers.class).of(application).get(0).id();
        stage.as(FOOD, Papers.class).read(application, paper);
        stage.as(CUSTOMS, CaseFiles.class).forCustoms(receipt.dossier());
        stage.as(CUSTOMS, Attaching.class).readLodged(receipt.dossier(), paper);
        assertEquals(
                List.of(
                        "official-mfds MFDS APPLICATION " + application + " HANBIT WORK",
                        "official-mfds MFDS PAPER " + application + " HANBIT WORK",
                        "customs-busan KCS CASE " + receipt.dossier() + " HANBIT WORK",
                        "customs-busan KCS PAPER " + receipt.dossier() + " HANBIT WORK"),
                looks());
    }

    @Test
    void listsShowNothingOfWhatApplicationsSay() {
        Receipt receipt = lodged();
        WorklistQuery all = new WorklistQuery(
                EnumSet.allOf(ApplicationState.class), "", "", "", WorklistQuery.Sort.DUE, Cut.at(0, 10));
        ApplicationView row = stage.as(FOOD, Worklist.class).page(all).rows().get(0);
        assertEquals(food(receipt), row.reference());
        assertEquals(JsonValue.EMPTY_JSON_OBJECT, row.content());
        assertEquals(List.of(), looks());
    }

    @Test
    void whoIsRefusedSawNothing() {
        Receipt receipt = lodged();
        assertThrows(
                Refusal.class, () -> stage.as("official-ktc", Viewing.class).open(food(receipt)));
        assertEquals(List.of(), looks());
    }

    @Test
    void theListOfPeopleIsOneToo() {
        stage.as(ADMIN, Admitting.class).people();
        stage.as(ADMIN, Registering.class).all();
        assertEquals(
                List.of("admin-one SW PEOPLE null null WORK", "admin-one SW CERTIFICATES null null WORK"), looks());
    }

    @Test
    void whoFindsPeopleHasSeenThem() {
        Searching search = stage.as(ADMIN, Searching.class);
        search.search("nobody-of-that-name");
        assertEquals(List.of(), looks());
        search.search("hanbit");
        assertEquals(List.of("admin-one SW PEOPLE null null WORK"), looks());
    }

    @Test
    void theyAreFoundByWhoWhoseAndWhenPageByPage() {
        Receipt receipt = lodged();
        String application = food(receipt);
        stage.as(FOOD, Viewing.class).open(application);
        stage.as(CUSTOMS, CaseFiles.class).forCustoms(receipt.dossier());
        stage.a(StageClock.class).pass(Duration.ofDays(3));
        stage.as(FOOD, Viewing.class).open(application);
        LocalDate today = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE));

        assertEquals(2, looks(new LookQuery(FOOD, "", null, null, 0)).size());
        assertEquals(3, looks(new LookQuery("", "HANBIT", null, null, 0)).size());
        assertEquals(
                1, looks(new LookQuery("", receipt.dossier(), null, null, 0)).size());
        assertEquals(1, looks(new LookQuery(FOOD, "", today, null, 0)).size());
        assertEquals(
                2, looks(new LookQuery("", "", null, today.minusDays(3), 0)).size());
        assertEquals(
                0, looks(new LookQuery("official-mfds2", "", null, null, 0)).size());

        ReviewingLooks reviewing = stage.as(ADMIN, ReviewingLooks.class);
        ReviewingLooks.Reviewed first = reviewing.page(LookQuery.ALL, 2);
        assertTrue(first.more());
        ReviewingLooks.Reviewed rest = reviewing.page(new LookQuery("", "", null, null, first.last()), 2);
        assertFalse(rest.more());
        assertEquals(1, rest.rows().size());
    }

    @Test
    void afterTwoYearsTheyAreGone() {
        Receipt receipt = lodged();
        stage.as(FOOD, Viewing.class).open(food(receipt));
        stage.a(StageClock.class).pass(Duration.ofDays(730));
        assertFalse(stage.a(Forgetting.class).forget().containsKey(Retention.LOOKS));
        stage.as(FOOD, Viewing.class).open(food(receipt));
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(1, stage.a(Forgetting.class).forget().get(Retention.LOOKS));
        assertEquals(1, stage.a(Looks.class).page(LookQuery.ALL, 10).size());
        assertEquals(
                Look.Screen.APPLICATION,
                stage.a(Looks.class).page(LookQuery.ALL, 10).get(0).screen());
    }
}
