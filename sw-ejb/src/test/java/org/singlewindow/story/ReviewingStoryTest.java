package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Reviewing;
import org.singlewindow.application.Viewing;
import org.singlewindow.application.Worklist;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Beside an application stand its history, the consignment's other documents, and earlier decisions for such goods. */
class ReviewingStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String FOOD = "official-mfds";
    private static final String QUARANTINE = "official-qia";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    @Test
    void whatTheAgencyDecidedAboutSuchGoodsOfTheApplicantStandsBeside() {
        Map<String, String> first = lodge("first");
        Map<String, String> second = lodge("second");
        Map<String, String> third = lodge("third");
        decide(FOOD, application(first, "FD01"), new Decision.Approve("표시 기준 준수", null));
        stage.a(StageClock.class).pass(Duration.ofHours(1));
        decide(FOOD, application(second, "FD01"), new Decision.Refuse("DOCUMENTS", "성적서가 없습니다."));
        decide(QUARANTINE, application(first, "VQ02"), new Decision.Approve(null, null));

        List<ApplicationView> earlier = stage.as(FOOD, Reviewing.class).earlier(application(third, "FD01"));
        assertEquals(
                List.of(application(second, "FD01"), application(first, "FD01")),
                earlier.stream().map(ApplicationView::reference).toList());
        assertEquals(ApplicationState.REFUSED, earlier.get(0).state());
        assertEquals("성적서가 없습니다.", earlier.get(0).reasonText());
        assertTrue(earlier.get(0).content().isEmpty(), "an outline tells nothing of what was said");
        assertEquals(
                List.of(application(first, "FD01")),
                stage.as(FOOD, Reviewing.class).earlier(application(second, "FD01")).stream()
                        .map(ApplicationView::reference)
                        .toList(),
                "not the one that is open itself");
    }

    @Test
    void otherDocumentsOfTheConsignmentAreSeenByTheirStateAlone() {
        Map<String, String> lodged = lodge("first");
        decide(QUARANTINE, application(lodged, "VQ02"), new Decision.Ask("도축장 번호를 적어 주십시오."));
        assertEquals(
                List.of(new Reviewing.Other("VQ02", "QIA", ApplicationState.QUESTIONED)),
                stage.as(FOOD, Reviewing.class).others(application(lodged, "FD01")));
    }

    @Test
    void theHistoryIsTheApplicationsOwnAndNewestFirst() {
        Map<String, String> lodged = lodge("first");
        decide(QUARANTINE, application(lodged, "VQ02"), new Decision.Approve(null, null));
        decide(FOOD, application(lodged, "FD01"), new Decision.Ask("성적서를 올려 주십시오."));
        assertEquals(
                List.of("application.ask", "application.claim", "application.deliver", "application.lodge"),
                stage.as(FOOD, Reviewing.class).history(application(lodged, "FD01")).stream()
                        .map(TimelineEntryFacts::act)
                        .toList());
    }

    @Test
    void whatArrivedSinceAPageWasOpenedIsCountedUntilSomebodyTakesIt() {
        String before = application(lodge("first"), "FD01");
        Instant opened = stage.as(FOOD, Viewing.class).outline(before).lodgedAt();
        assertEquals(0, stage.as(FOOD, Worklist.class).arrivedSince(opened));
        stage.a(StageClock.class).pass(Duration.ofMinutes(1));
        String arrived = application(lodge("second"), "FD01");
        assertEquals(1, stage.as(FOOD, Worklist.class).arrivedSince(opened));
        assertEquals(2, stage.as(FOOD, Worklist.class).arrivedSince(opened.minusSeconds(1)));
        stage.as(FOOD, Deciding.class).claim(arrived);
        assertEquals(0, stage.as(FOOD, Worklist.class).arrivedSince(opened));
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        String application = application(lodge("first"), "FD01");
        Reviewing reviewing = stage.as(QUARANTINE, Reviewing.class);
        assertThrows(Refusal.class, () -> reviewing.history(application));
        assertThrows(Refusal.class, () -> reviewing.others(application));
        assertThrows(Refusal.class, () -> reviewing.earlier(application));
    }

    private void decide(String official, String application, Decision decision) {
        Deciding deciding = stage.as(official, Deciding.class);
        deciding.claim(application);
        long version = stage.as(official, Viewing.class).outline(application).version();
        stage.as(official, Deciding.class).decide(application, version, decision);
    }

    private static String application(Map<String, String> lodged, String document) {
        return Objects.requireNonNull(lodged.get(document));
    }

    /** Document to the application for it. */
    private Map<String, String> lodge(String key) {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "reviewing-" + key, new byte[] {1});
        stage.deliver();
        return receipt.agencies().stream()
                .collect(Collectors.toMap(
                        Receipt.AgencyReceipt::document, lodged -> Objects.requireNonNull(lodged.application())));
    }
}
