package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.SpeakerCase;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** A lodged case is corrected: what cannot change is refused where it stands, the rest goes to the agency and to customs. */
@ArquillianTest
@RunAsClient
class AmendmentIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger = Surroundings.ledger();

    @Test
    void aCaseIsCorrectedSignedAndReadByWhomItConcerns() throws Exception {
        SpeakerCase speaker = SpeakerCase.lodge();
        Await.until(
                "the application is in the worklist",
                PATIENCE,
                () -> speaker.state().equals("RECEIVED"));
        String dossier = speaker.dossier();
        String declaration = speaker.declaration();

        as("trader-nuri", "/trader/case?ref=" + dossier, page -> {
            page.locator("main a[href*='/trader/amendment']").click();
            Accessibility.check(page);
            page.locator("main a[href*='part=items/1']").click();
            Accessibility.check(page);
            assertTrue(page.locator("main").innerText().contains("which documents are needed"));
            page.locator("[id$=_description]").fill("BLUETOOTH SPEAKER, SECOND EDITION");
            page.click("#save");
            page.locator("#to-customs").waitFor();
            assertTrue(page.locator("main").innerText().contains("BLUETOOTH SPEAKER, SECOND EDITION"));
            assertEquals(0, page.locator("#signButton").count(), "nobody has said why");
            page.fill("#reason", "The label was read wrongly.");
            page.click("#explain");
            page.locator("#signButton").waitFor();
            Accessibility.check(page);
            page.click("#signButton");
            page.getByText("The corrected declaration has been sent").waitFor();
            Accessibility.check(page);
        });
        assertEquals(Set.of("1"), ledger.all("select number from amendment where dossier = '" + dossier + "'"));
        assertEquals(Set.of("2"), revision(speaker));
        as("official-rra", "/agency/review?application=" + speaker.application(), page -> {
            page.getByText("The label was read wrongly.").first().waitFor();
            Accessibility.check(page);
        });
        as("customs-busan", "/customs/consignment?ref=" + declaration, page -> {
            page.locator("#amendment-1").waitFor();
            assertTrue(page.locator("main").innerText().contains("The label was read wrongly."));
            Accessibility.check(page);
        });
    }

    private Set<String> revision(SpeakerCase speaker) throws SQLException {
        return ledger.all("select revision from application where reference = '" + speaker.application() + "'");
    }

    private static void as(String person, String address, Consumer<Page> acts) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, person);
            page.navigate(address);
            acts.accept(page);
        }
    }
}
