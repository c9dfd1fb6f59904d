package org.singlewindow.it.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.OwnSystem;
import org.singlewindow.it.support.OwnSystem.Mood;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.SpeakerCase;
import org.singlewindow.it.support.TradersProgram;

/**
 * The exchange with an agency's system while machines die: the window between sending and receipt, the window between
 * receipt and deed, and the database under both. The broker lives and dies with the window. Nothing is lost or doubled,
 * and nobody lends a hand; not even when the disk with the queues is lost.
 */
class ExchangeDrillIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<String> applications = new ArrayList<>();

    @Test
    void nothingIsLostOrDoubledWhicheverMachineDies() throws Exception {
        try (MortalWindow window = new MortalWindow("drill");
                OwnSystem agency = new OwnSystem("RRA", window.data(), window.door())) {
            introduce(window, agency);
            window.start();
            TradersProgram trader =
                    new TradersProgram(window.portal(), Programs.of(window.data(), "trader-nuri"), window::awaitServer);

            killedBetweenSendingAndReceipt(window, agency, trader);
            killedBetweenReceiptAndDeed(window, agency);
            databaseRestarted(window, agency, trader);
            queuesLost(window, agency, trader);
            everythingIsThereOnce(window, agency);
        }
    }

    private static void introduce(MortalWindow window, OwnSystem agency) throws IOException {
        String partners = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("code", "RRA")
                        .add("endpoint", agency.address().toString())
                        .add("certificate", "pki/systems/RRA.crt")
                        .add("pauses", "200ms 200ms 500ms 500ms 1s 1s 1s 1s 2s 2s 2s 2s 5s 5s 5s 5s"))
                .build()
                .toString();
        Files.writeString(window.data().root().resolve("partners.json"), partners);
    }

    private void killedBetweenSendingAndReceipt(MortalWindow window, OwnSystem agency, TradersProgram trader)
            throws Exception {
        agency.is(Mood.HOLDS);
        lodge(window, trader);
        await("the agency has it", () -> agency.received("SubmitApplication").size() == 1);
        assertEquals(1, count(window, "from transmission where state = 'WAITING'"));
        window.kill();
        agency.is(Mood.WELL);
        window.start();
        await("receipted after all", () -> count(window, "from transmission where state = 'RECEIPTED'") == 1);
        assertEquals(1, agency.received("SubmitApplication").size(), "it came again and was the same");
        assertTrue(agency.arrivals() > 1);
    }

    /** The agency holds our receipt; what it said is in a queue, and the window dies before acting upon it. */
    private void killedBetweenReceiptAndDeed(MortalWindow window, OwnSystem agency) throws Exception {
        String approval = approval(applications.get(0));
        String id = UUID.randomUUID() + "@RRA";
        try (Ledger.Hold hold = new Ledger(window.database()).hold("certificate", "access exclusive")) {
            agency.say(id, "ReportDecision", approval);
            await("it is about to be done", () -> new Ledger(window.database()).waiting("%certificate%") > 0);
            window.kill();
        }
        assertEquals(1, count(window, "from transmission where state = 'RECEIVED'"));
        assertEquals(0, count(window, "from certificate"));
        window.start();
        await("approved", () -> count(window, "from application where state = 'APPROVED'") == 1);
        agency.say(id, "ReportDecision", approval);
        assertEquals(1, count(window, "from certificate"));
    }

    private void databaseRestarted(MortalWindow window, OwnSystem agency, TradersProgram trader) throws Exception {
        lodge(window, trader);
        lodge(window, trader);
        window.restartDatabase();
        await("all arrived", () -> agency.received("SubmitApplication").size() == 3);
        await("all receipted", () -> count(window, "from transmission where state = 'WAITING'") == 0);
        for (String application : applications.subList(1, 3)) {
            await("taken in", () -> said(agency, application));
        }
        await("approved", () -> count(window, "from application where state = 'APPROVED'") == 3);
    }

    /** Messages are in the queues, and the queues are gone. */
    private void queuesLost(MortalWindow window, OwnSystem agency, TradersProgram trader) throws Exception {
        try (Ledger.Hold hold = new Ledger(window.database()).hold("transmission", "access exclusive")) {
            lodge(window, trader);
            await("the queues have it", () -> count(window, "from envelope where state = 'SENT'") > 0);
            window.kill();
        }
        window.loseQueues();
        window.set("sw.limit.unsettled-seconds", "1");
        window.start();
        await("arrived", () -> agency.received("SubmitApplication").size() == 4);
        String last = applications.get(3);
        await("taken in", () -> said(agency, last));
        await("approved", () -> count(window, "from application where state = 'APPROVED'") == 4);
    }

    /** A window that cannot keep a message says so, and the agency's system tries again under the same id. */
    private static boolean said(OwnSystem agency, String application) {
        try {
            agency.say("decision-of-" + application, "ReportDecision", approval(application));
            return true;
        } catch (NotDelivered e) {
            assertTrue(!e.isFinal(), e::getMessage);
            return false;
        }
    }

    private void everythingIsThereOnce(MortalWindow window, OwnSystem agency) throws Exception {
        await("nothing is under way", () -> underWay(window).isEmpty());
        assertEquals(4, agency.received("SubmitApplication").size());
        assertEquals(0, agency.received("ReportError").size());
        assertEquals(4, count(window, "from certificate"));
        assertEquals(4, count(window, "from timeline_entry where act = 'application.deliver'"));
        assertEquals(4, count(window, "from timeline_entry where act = 'application.approve'"));
        assertEquals(
                4,
                count(
                        window,
                        "from evidence where kind = 'PAYLOAD' and transmission in"
                                + " (select id from transmission where direction = 'OUT')"));
        assertEquals(8, count(window, "from evidence where kind = 'RECEIPT'"));
        new TradersProgram(window.portal(), Programs.of(window.data(), "admin-one"), window::awaitServer)
                .assertTimelinesWhole();
    }

    private void lodge(MortalWindow window, TradersProgram trader) throws SQLException {
        applications.add(
                SpeakerCase.lodge(new Ledger(window.database()), trader).application());
    }

    private static String approval(String application) {
        return OwnSystem.document(
                "Decision", "<ApplicationID>" + application + "</ApplicationID><OutcomeCode>APPROVED</OutcomeCode>");
    }

    private static long count(MortalWindow window, String of) throws SQLException {
        return new Ledger(window.database()).count(of);
    }

    private static void await(String what, Await.State state) throws Exception {
        Await.until(what, PATIENCE, state);
    }

    private static Set<String> underWay(MortalWindow window) throws SQLException {
        return new Ledger(window.database())
                .all("select destination, kind, subject, state, attempts, last_error from envelope"
                        + " where state <> 'ACKNOWLEDGED'");
    }
}
