package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.dossier.Discarding;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Dossiers;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.notice.MessageFacts;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.party.Mandate;
import org.singlewindow.party.Mandating;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** What is being written: it gets names that differ, is deleted whole, and is a broker's once a mandate is accepted. */
class DraftsStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String BROKER = "broker-garam";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private static void assertRefused(String code, Executable act) {
        assertEquals(code, assertThrows(Refusal.class, act).code());
    }

    @Test
    void aDiscardedDraftGoesWithItsPapersAndItsHistoryAndItsOwnerKnowsWhoDidIt() {
        String draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        long id = stage.a(Dossiers.class).find(draft).orElseThrow().id();
        assertFalse(stage.a(Attachments.class).of(id).isEmpty());

        stage.as(TRADER, Discarding.class).discard(draft);

        assertRefused(
                "dossier.not-found", () -> stage.as(TRADER, Drafting.class).open(draft));
        assertRefused(
                "dossier.not-found", () -> stage.as(TRADER, Discarding.class).discard(draft));
        assertEquals(List.of(), stage.a(Attachments.class).of(id));
        assertEquals(List.of(), stage.a(Timeline.class).of(draft));
        List<? extends TimelineEntryFacts> owners = stage.a(Timeline.class).of(OrganisationFacts.history("HANBIT"));
        TimelineEntryFacts last = owners.get(owners.size() - 1);
        assertEquals("dossier.discard", last.act());
        assertEquals(draft, last.subject());
    }

    @Test
    void whatWasLodgedIsNeverDeletedAndNobodyDeletesAnothers() {
        String draft = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        assertRefused(
                "dossier.not-found",
                () -> stage.as("trader-nuri", Discarding.class).discard(draft));
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(draft, "drafts-1", new byte[] {1});
        assertRefused(
                "dossier.already-lodged",
                () -> stage.as(TRADER, Discarding.class).discard(receipt.dossier()));
        assertEquals(
                Dossier.State.LODGED,
                stage.as(TRADER, Drafting.class).open(draft).state());
    }

    @Test
    void copiesGetNamesThatDiffer() {
        Drafting drafting = stage.as(TRADER, Drafting.class);
        String first = drafting.create("HANBIT", Direction.IMPORT, "Beef for December");
        assertEquals("Beef for December (2)", title(drafting.copy(first)));
        String third = drafting.copy(first);
        assertEquals("Beef for December (3)", title(third));
        assertEquals("Beef for December (4)", title(drafting.copy(third)));
        String longest = title(drafting.copy(drafting.create("HANBIT", Direction.IMPORT, "육".repeat(200))));
        assertEquals("육".repeat(192) + " (2)", longest);
    }

    private String title(String reference) {
        return stage.a(Drafting.class).open(reference).title();
    }

    @Test
    void anOfferedMandateIsToldToTheBrokerAndCountedUntilItIsAccepted() {
        stage.as(TRADER, Mandating.class).grant("GARAM", new Mandate.Scope(Set.of(), null));
        assertEquals(0, stage.a(Mandating.class).toAccept(), "not the trader's to accept");

        assertEquals(1, stage.as(BROKER, Mandating.class).toAccept());
        MessageFacts told =
                stage.a(ReadingMessages.class).mine(Cut.first(10)).rows().get(0);
        assertEquals(MessageFacts.MANDATE_OFFERED, told.code());
        assertTrue(told.isUnread());
        assertFalse(told.details().getString("trader").isEmpty());

        long offered = stage.a(Mandating.class).mine().get(0).id();
        stage.a(Mandating.class).accept(offered);
        assertEquals(0, stage.a(Mandating.class).toAccept());
        stage.a(ReadingMessages.class).opened(told.caseReference());
        assertEquals(0, stage.a(ReadingMessages.class).unread());
    }

    @Test
    void oneThatCannotBeLodgedDoesNotHoldUpTheOthers() {
        Lodging lodging = stage.as(TRADER, Lodging.class);
        String whole = stage.typed(TRADER, "beef", ConsignmentStoryTest.THE_REST);
        String lacking = stage.typed(TRADER, "beef", Map.of());
        assertRefused("form.invalid", () -> lodging.prepare(lacking));
        assertEquals(
                whole,
                lodging.lodgeConnected(whole, "several-1", new byte[] {1}).dossier());
        assertEquals(Dossier.State.DRAFT, stage.a(Drafting.class).open(lacking).state());
    }
}
