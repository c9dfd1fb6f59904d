package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.credential.PartyWorld.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.PartyWorld;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** A broker acts for a trader while the trader's mandate is in force, and not a day longer. */
@EnableWeld
class MandatingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Mandate.Scope ALL = new Mandate.Scope(Set.of(), null);
    private static final Actor BROKER = new Actor("broker-garam", "가람", "GARAM", Actor.Role.BROKER);

    private final PartyWorld world = new PartyWorld();

    @WeldSetup
    final WeldInitiator weld = world.weld;

    @Inject
    private Mandating mandating;

    @Inject
    private Representation representation;

    @Inject
    private InMemoryOrganisations organisations;

    @Inject
    private Timeline timeline;

    @BeforeEach
    void twoTradersAndABroker() {
        organisations.add(PartyWorld.organisation("DONGBAEK", Organisation.Kind.TRADER));
        organisations.add(PartyWorld.organisation("HANBIT", Organisation.Kind.TRADER));
        organisations.add(PartyWorld.organisation("GARAM", Organisation.Kind.BROKER));
        dongbaekCalls();
    }

    private void dongbaekCalls() {
        world.calls("trader-dongbaek", "DONGBAEK", Actor.Role.TRADER);
    }

    private static Mandate.Scope until(LocalDate last) {
        return new Mandate.Scope(Set.of(), last);
    }

    /** Offered and accepted. */
    private void granted(Mandate.Scope scope) {
        mandating.grant("GARAM", scope);
        long offered = mandating.mine().stream()
                .filter(mandate -> mandate.endedAt() == null && mandate.acceptedAt() == null)
                .findFirst()
                .orElseThrow()
                .id();
        world.calls("broker-garam", "GARAM", Actor.Role.BROKER);
        mandating.accept(offered);
        dongbaekCalls();
    }

    private boolean brokerMayAct() {
        return representation.mayActFor(BROKER, "DONGBAEK");
    }

    @Test
    void theBrokerActsForWhoeverGaveTheMandate() {
        assertFalse(brokerMayAct());
        granted(ALL);
        assertTrue(brokerMayAct());
        assertFalse(representation.mayActFor(BROKER, "HANBIT"));
        assertEquals(List.of("GARAM", "DONGBAEK"), representation.representedBy(BROKER));
    }

    @Test
    void anOfferIsNothingUntilTheOtherSideAccepts() {
        mandating.grant("GARAM", ALL);
        long offer = mandating.mine().get(0).id();
        assertFalse(brokerMayAct());
        world.calls("broker-maru", "MARU", Actor.Role.BROKER);
        assertEquals("party.mandate-not-found", refused(() -> mandating.accept(offer)));
        world.calls("broker-garam", "GARAM", Actor.Role.BROKER);
        mandating.accept(offer);
        assertTrue(brokerMayAct());
        assertEquals("broker-garam", mandating.mine().get(0).acceptedBy());
        assertEquals("party.mandate-not-found", refused(() -> mandating.accept(offer)), "accepted once");
    }

    @Test
    void aMandateMayBeForSomeDocumentsOnly() {
        granted(new Mandate.Scope(Set.of("PQ01", "FD01"), null));
        assertTrue(representation.mayLodge(BROKER, "DONGBAEK", "FD01"));
        assertFalse(representation.mayLodge(BROKER, "DONGBAEK", "MD01"));
        assertFalse(representation.mayLodge(BROKER, "HANBIT", "FD01"));
        assertEquals(List.of("FD01", "PQ01"), mandating.mine().get(0).documents());
    }

    @Test
    void onlyTheOwnerAndCustomsBrokersDeclare() {
        organisations.add(PartyWorld.organisation("BYEORI", Organisation.Kind.FORWARDER));
        mandating.grant("BYEORI", ALL);
        Actor forwarder = new Actor("forwarder-byeori", "벼리", "BYEORI", Actor.Role.BROKER);
        world.calls("forwarder-byeori", "BYEORI", Actor.Role.BROKER);
        mandating.accept(mandating.mine().get(0).id());
        dongbaekCalls();
        granted(ALL);
        assertTrue(representation.mayLodge(forwarder, "DONGBAEK", "FD01"));
        assertFalse(representation.mayDeclare(forwarder, "DONGBAEK"));
        assertTrue(representation.mayDeclare(BROKER, "DONGBAEK"));
        assertTrue(representation.mayDeclare(
                new Actor("trader-dongbaek", "동백", "DONGBAEK", Actor.Role.TRADER), "DONGBAEK"));
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        granted(until(TODAY));
        world.pass(Duration.ofHours(11));
        assertTrue(brokerMayAct(), "23 November, 23:00 in Seoul");
        world.pass(Duration.ofHours(1));
        assertFalse(brokerMayAct(), "24 November, 00:00 in Seoul");
    }

    @Test
    void traderAndBrokerEndItAtOnce() {
        granted(ALL);
        mandating.end(mandating.mine().get(0).id());
        assertFalse(brokerMayAct());

        granted(ALL);
        assertTrue(brokerMayAct());
        world.calls("broker-garam", "GARAM", Actor.Role.BROKER);
        MandateFacts inForce = mandating.mine().stream()
                .filter(mandate -> mandate.isInForce(TODAY))
                .findFirst()
                .orElseThrow();
        mandating.end(inForce.id());
        assertFalse(brokerMayAct());
        assertEquals("broker-garam", inForce.endedBy());
    }

    @Test
    void nobodyElseSeesOrEndsIt() {
        granted(ALL);
        long id = mandating.mine().get(0).id();
        world.calls("trader-hanbit", "HANBIT", Actor.Role.TRADER);
        assertEquals(List.of(), mandating.mine());
        assertEquals("party.mandate-not-found", refused(() -> mandating.end(id)));
        assertTrue(brokerMayAct());
    }

    @Test
    void oneMandateAtATime() {
        mandating.grant("GARAM", until(TODAY));
        assertEquals("party.mandate-in-force", refused(() -> mandating.grant("GARAM", ALL)));
        world.pass(Duration.ofDays(1));
        granted(ALL);
        assertTrue(brokerMayAct());
        assertEquals(
                1,
                mandating.mine().stream()
                        .filter(mandate -> mandate.endedAt() == null)
                        .count());
    }

    @Test
    void onlyBrokersHoldMandates() {
        assertEquals("party.mandate-not-a-broker", refused(() -> mandating.grant("HANBIT", ALL)));
        assertEquals("party.mandate-not-a-broker", refused(() -> mandating.grant("NOBODY", ALL)));
    }

    @Test
    void aMandateIsNotForThePast() {
        assertEquals("party.mandate-already-over", refused(() -> mandating.grant("GARAM", until(TODAY.minusDays(1)))));
    }

    @Test
    void aTraderActsForItselfOnlyAndOfficialsForNobody() {
        Actor trader = new Actor("trader-hanbit", "한빛", "HANBIT", Actor.Role.TRADER);
        assertTrue(representation.mayActFor(trader, "HANBIT"));
        assertFalse(representation.mayActFor(trader, "DONGBAEK"));
        assertFalse(representation.mayActFor(new Actor("official", "공무원", "MFDS", Actor.Role.OFFICIAL), "MFDS"));
    }

    @Test
    void theTradersHistoryNamesEachStep() {
        granted(ALL);
        mandating.end(mandating.mine().get(0).id());
        mandating.end(mandating.mine().get(0).id());
        assertEquals(
                List.of("party.grant-mandate", "party.accept-mandate", "party.end-mandate"),
                timeline.of("party:DONGBAEK").stream()
                        .map(TimelineEntryFacts::act)
                        .toList());
    }
}
