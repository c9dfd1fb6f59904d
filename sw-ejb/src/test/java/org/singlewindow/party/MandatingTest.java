package org.singlewindow.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.party.PartyWorld.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntry;

/** A broker acts for a trader while the trader's mandate is in force, and not a day longer. */
@EnableWeld
class MandatingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
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

    private boolean brokerMayAct() {
        return representation.mayActFor(BROKER, "DONGBAEK");
    }

    @Test
    void theBrokerActsForWhoeverGaveTheMandate() {
        assertFalse(brokerMayAct());
        mandating.grant("GARAM", null);
        assertTrue(brokerMayAct());
        assertFalse(representation.mayActFor(BROKER, "HANBIT"));
        assertEquals(List.of("GARAM", "DONGBAEK"), representation.representedBy(BROKER));
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        mandating.grant("GARAM", TODAY);
        world.pass(Duration.ofHours(11));
        assertTrue(brokerMayAct(), "23 November, 23:00 in Seoul");
        world.pass(Duration.ofHours(1));
        assertFalse(brokerMayAct(), "24 November, 00:00 in Seoul");
    }

    @Test
    void traderAndBrokerEndItAtOnce() {
        mandating.grant("GARAM", null);
        mandating.end(mandating.mine().get(0).id());
        assertFalse(brokerMayAct());

        mandating.grant("GARAM", null);
        assertTrue(brokerMayAct());
        world.calls("broker-garam", "GARAM", Actor.Role.BROKER);
        Mandate inForce = mandating.mine().stream()
                .filter(mandate -> mandate.isInForce(TODAY))
                .findFirst()
                .orElseThrow();
        mandating.end(inForce.id());
        assertFalse(brokerMayAct());
        assertEquals("broker-garam", inForce.endedBy());
    }

    @Test
    void nobodyElseSeesOrEndsIt() {
        mandating.grant("GARAM", null);
        long id = mandating.mine().get(0).id();
        world.calls("trader-hanbit", "HANBIT", Actor.Role.TRADER);
        assertEquals(List.of(), mandating.mine());
        assertEquals("party.mandate-not-found", refused(() -> mandating.end(id)));
        assertTrue(brokerMayAct());
    }

    @Test
    void oneMandateAtATime() {
        mandating.grant("GARAM", TODAY);
        assertEquals("party.mandate-in-force", refused(() -> mandating.grant("GARAM", null)));
        world.pass(Duration.ofDays(1));
        mandating.grant("GARAM", null);
        assertTrue(brokerMayAct());
        assertEquals(
                1,
                mandating.mine().stream()
                        .filter(mandate -> mandate.endedAt() == null)
                        .count());
    }

    @Test
    void onlyBrokersHoldMandates() {
        assertEquals("party.mandate-not-a-broker", refused(() -> mandating.grant("HANBIT", null)));
        assertEquals("party.mandate-not-a-broker", refused(() -> mandating.grant("NOBODY", null)));
    }

    @Test
    void aMandateIsNotForThePast() {
        assertEquals("party.mandate-already-over", refused(() -> mandating.grant("GARAM", TODAY.minusDays(1))));
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
        mandating.grant("GARAM", null);
        mandating.end(mandating.mine().get(0).id());
        mandating.end(mandating.mine().get(0).id());
        assertEquals(
                List.of("party.grant-mandate", "party.end-mandate"),
                timeline.of("party:DONGBAEK").stream().map(TimelineEntry::act).toList());
    }
}
