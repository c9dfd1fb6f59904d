package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.OwnSystem;
import org.singlewindow.it.support.OxalisProcess;
import org.singlewindow.it.support.PartnerPages;
import org.singlewindow.it.support.SpeakerCase;
import org.singlewindow.it.support.Surroundings;

/** An agency whose system was built by others upon another AS4 product understands the window, and is understood. */
@ArquillianTest
@RunAsClient
class OxalisIT {
    private static final String AGENCY = "RRA";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Ledger ledger = Surroundings.ledger();
    private OxalisProcess oxalis;

    @BeforeEach
    void connectTheAgency() throws Exception {
        oxalis = OxalisProcess.start(AGENCY, Surroundings.data(), Surroundings.portal());
        PartnerPages.connect(AGENCY, oxalis.address());
    }

    @AfterEach
    void disconnectTheAgency() throws Exception {
        PartnerPages.disconnect(AGENCY);
        oxalis.close();
    }

    @Test
    void signedAndEncryptedMessagesGoBothWaysWithReceiptsThatBothBelieve() throws Exception {
        SpeakerCase speaker = SpeakerCase.lodge();
        Await.until(
                "receipted",
                PATIENCE,
                () -> ledger.count("from transmission where subject = '" + speaker.application()
                                + "' and state = 'RECEIPTED'")
                        == 1);
        assertEquals(1, oxalis.documents(speaker.application()).size());
        assertTrue(oxalis.said("RECEIVED").get(0).get(2).contains("CN=SW"), "signed by the window");

        List<String> approval = oxalis.send("ReportDecision", decision(speaker.application()));
        assertEquals("SENT", approval.get(0), approval::toString);
        Await.until("approved", PATIENCE, () -> "APPROVED".equals(speaker.state()));
        assertEquals(
                1,
                ledger.count("from transmission t join evidence e on e.transmission = t.id where t.message_id = '"
                        + approval.get(1) + "' and e.kind = 'RECEIPT'"));
    }

    @Test
    void whatTheWindowCannotActUponComesBackAndWhatItWasNotToGetIsRefused() throws Exception {
        List<String> taken = oxalis.send("ReportDecision", decision("RR02-26-0000000-0"));
        assertEquals("SENT", taken.get(0), taken::toString);
        Await.until("told why not", PATIENCE, () -> oxalis.documents("<Error").size() == 1);
        assertTrue(oxalis.documents("<Error").get(0).contains("application.not-found"));

        List<String> refused = oxalis.send("DeleteEverything", decision("RR02-26-0000000-0"));
        assertEquals("FAILED", refused.get(0), refused::toString);
    }

    private static String decision(String application) {
        return OwnSystem.document(
                "Decision", "<ApplicationID>" + application + "</ApplicationID><OutcomeCode>APPROVED</OutcomeCode>");
    }
}
