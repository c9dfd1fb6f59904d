package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Applications;
import org.singlewindow.application.Deciding;
import org.singlewindow.application.Decision;
import org.singlewindow.application.Viewing;
import org.singlewindow.certificate.CertificateRecords;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Lodgements;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.outbox.Envelopes;
import org.singlewindow.privacy.Forgetting;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.ChainCheck;
import org.singlewindow.timeline.Timeline;

/** What was kept long enough goes, whole and by itself; what is under way stays, however old it is. */
class RetentionStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String CUSTOMS = "customs-busan";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private void pass(long days) {
        stage.a(StageClock.class).pass(Duration.ofDays(days));
    }

    private Map<Retention, Integer> night() {
        return stage.a(Forgetting.class).forget();
    }

    private Receipt lodged(String key) {
        String dossier = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, key, new byte[] {1});
        stage.deliver();
        return receipt;
    }

    private void decided(Receipt receipt) {
        for (Receipt.AgencyReceipt agency : receipt.agencies()) {
            String official = agency.agency().equals("MFDS") ? "official-mfds" : "official-qia";
            String application = Objects.requireNonNull(agency.application());
            stage.as(official, Deciding.class).claim(application);
            long version =
                    stage.as(official, Viewing.class).outline(application).version();
            stage.as(official, Deciding.class).decide(application, version, new Decision.Approve(null, null));
        }
        stage.deliver();
    }

    private void released(Receipt receipt) {
        decided(receipt);
        stage.confirm(receipt.declaration());
        Clearing clearing = stage.as(CUSTOMS, Clearing.class);
        clearing.release(
                receipt.declaration(), clearing.open(receipt.declaration()).revision());
        stage.deliver();
    }

    @Test
    void everyKindHasItsRuleAndEveryRuleItsSetting() {
        Set<Retention> ruled =
                stage.a(AllKinds.class).kinds().stream().map(Retained::rule).collect(Collectors.toSet());
        assertEquals(Set.of(Retention.values()), ruled);
        assertEquals(
                Retention.values().length,
                Arrays.stream(Retention.values())
                        .map(Retention::period)
                        .distinct()
                        .count());
        assertEquals(
                Instant.parse("2021-10-01T00:00:00Z"),
                Retention.EVIDENCE.before(Instant.parse("2026-11-29T09:00:00Z")),
                "by whole months");
    }

    @Test
    void aDraftThatNobodyTouchesGoesWithItsPapersAndItsHistory() {
        String old = stage.typed(TRADER, "beef", Map.of());
        long id = stage.a(Dossiers.class).find(old).orElseThrow().id();
        pass(Limits.DRAFT_DAYS.value() - 10);
        String touched = stage.as(TRADER, Drafting.class).create("HANBIT", Direction.IMPORT, "Younger");
        pass(11);
        assertEquals(Map.of(Retention.DRAFTS, 1), only(night(), Retention.DRAFTS));
        assertThrows(Refusal.class, () -> stage.as(TRADER, Drafting.class).open(old));
        assertEquals(List.of(), stage.a(Attachments.class).of(id));
        assertEquals(List.of(), stage.a(Timeline.class).of(old));
        assertEquals("Younger", stage.as(TRADER, Drafting.class).open(touched).title());
    }

    @Test
    void aFinishedCaseGoesWholeYearsAfterTheLastActAndItsCertificateCanStillBeVerified() {
        Receipt receipt = lodged("retention-1");
        long id = stage.a(Dossiers.class).find(receipt.dossier()).orElseThrow().id();
        String application = Objects.requireNonNull(receipt.agencies().get(0).application());
        pass(1_000);
        released(receipt);
        String certificate = Objects.requireNonNull(
                stage.as(TRADER, Viewing.class).outline(application).certificate());
        pass(Limits.CASE_DAYS.value() - 1);
        assertFalse(night().containsKey(Retention.CASES), "from the last act, not from the first");
        pass(2);
        assertEquals(1, night().get(Retention.CASES));

        assertTrue(stage.a(Dossiers.class).find(receipt.dossier()).isEmpty());
        assertTrue(stage.a(Declarations.class).find(receipt.declaration()).isEmpty());
        assertTrue(stage.a(Applications.class).find(application).isEmpty());
        assertEquals(List.of(), stage.a(Lodgements.class).of(id));
        assertEquals(List.of(), stage.a(Attachments.class).of(id));
        assertEquals(List.of(), stage.a(Envelopes.class).about(application));
        assertEquals(List.of(), stage.a(Timeline.class).of(receipt.dossier()));
        assertThrows(Refusal.class, () -> stage.as(TRADER, CaseFiles.class).own(receipt.dossier()));
        assertTrue(stage.as("admin-one", ChainCheck.class).checkAll().isWhole());
        assertTrue(stage.a(CertificateRecords.class).find(certificate).isPresent());
    }

    @Test
    void whatIsUnderWayIsNeverDeletedHoweverOldItIs() {
        Receipt open = lodged("retention-2");
        Receipt notReleased = lodged("retention-3");
        decided(notReleased);
        pass(30_000);
        assertFalse(night().containsKey(Retention.CASES));
        assertTrue(stage.a(Dossiers.class).find(open.dossier()).isPresent());
        assertTrue(stage.a(Dossiers.class).find(notReleased.dossier()).isPresent());
    }

    @Test
    void noMoreThanABatchIsDeletedAtATimeAndInTheEndAll() {
        for (int i = 0; i < 45; i++) {
            stage.as(TRADER, Drafting.class).create("HANBIT", Direction.IMPORT, "Draft " + i);
        }
        pass(Limits.DRAFT_DAYS.value() + 1);
        Retained drafts = stage.a(AllKinds.class).kinds().stream()
                .filter(kind -> kind.rule() == Retention.DRAFTS)
                .findFirst()
                .orElseThrow();
        Instant before = Retention.DRAFTS.before(stage.a(Clock.class).instant());
        assertEquals(20, drafts.forget(before, 20));
        assertEquals(25, night().get(Retention.DRAFTS));
    }

    @Test
    void noticesAndMessagesThatArrivedGoInTheirTime() {
        Receipt receipt = lodged("retention-4");
        decided(receipt);
        pass(Limits.DELIVERED_DAYS.value() + 1);
        Map<Retention, Integer> first = night();
        assertTrue(first.getOrDefault(Retention.DELIVERED, 0) > 0);
        assertFalse(first.containsKey(Retention.NOTICES));
        pass(Limits.NOTICE_DAYS.value());
        Map<Retention, Integer> second = night();
        assertTrue(second.getOrDefault(Retention.NOTICES, 0) > 0);
        assertFalse(second.containsKey(Retention.CASES));
    }

    private static Map<Retention, Integer> only(Map<Retention, Integer> gone, Retention kind) {
        return Map.of(kind, Objects.requireNonNull(gone.get(kind)));
    }
}
