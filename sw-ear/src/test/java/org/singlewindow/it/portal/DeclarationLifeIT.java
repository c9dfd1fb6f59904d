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

/** A declaration is held because an agency asks for it, its duties are stated, and its declarant takes it back. */
@ArquillianTest
@RunAsClient
class DeclarationLifeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Ledger ledger = Surroundings.ledger();

    @Test
    void aHoldIsAskedForSetLiftedAndTheDeclarationTakenBack() throws Exception {
        SpeakerCase speaker = SpeakerCase.lodge();
        Await.until(
                "the application is in the worklist",
                PATIENCE,
                () -> speaker.state().equals("RECEIVED"));
        String declaration = speaker.declaration();
        String dossier = speaker.dossier();

        as("official-rra", "/agency/review?application=" + speaker.application(), page -> {
            page.locator("#askingHold summary").click();
            page.fill("#holdReason", "The label shows another model.");
            page.click("#holdAsk");
            page.getByText("Customs was asked").waitFor();
            Accessibility.check(page);
        });
        as("customs-busan", "/customs/holds", page -> {
            Accessibility.check(page);
            page.locator("main a[href*='" + declaration + "']").click();
            page.locator("[id^=holdSet_]").click();
            page.getByText("the agency was told").waitFor();
            sayWhatIsOwed(page);
            Accessibility.check(page);
        });
        assertEquals(Set.of("HELD 2"), withheld(declaration));
        as("trader-nuri", "/trader/case?ref=" + dossier, page -> {
            page.getByText("The label shows another model.").first().waitFor();
            assertTrue(page.locator("main").innerText().contains("120,000"));
            Accessibility.check(page);
        });
        as("customs-busan", "/customs/consignment?ref=" + declaration, page -> {
            page.locator("[id^=holdLift_]").click();
            page.getByText("the agency was told").waitFor();
            page.click("#dutyPaid");
            page.getByText("are noted").waitFor();
        });
        assertEquals(Set.of("LODGED 0"), withheld(declaration));
        as("trader-nuri", "/trader/case?ref=" + dossier, page -> {
            page.locator("summary", new Page.LocatorOptions().setHasText("Take the declaration back"))
                    .click();
            page.fill("#cancelReason", "The order was cancelled.");
            page.click("#cancelButton");
            page.getByText("The declaration is taken back").waitFor();
            Accessibility.check(page);
        });
        assertEquals(Set.of("CANCELLED 0"), withheld(declaration));
        assertEquals("WITHDRAWN", speaker.state());
    }

    private static void sayWhatIsOwed(Page page) {
        page.locator("#duties summary").click();
        page.fill("#f_dutyCustoms", "120,000");
        page.check("#dutyWaits");
        page.click("#dutyState");
        page.getByText("are noted").waitFor();
    }

    private Set<String> withheld(String declaration) throws SQLException {
        return ledger.all("select state, withheld from declaration where reference = '" + declaration + "'");
    }

    private static void as(String person, String address, Consumer<Page> acts) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, person);
            page.navigate(address);
            acts.accept(page);
        }
    }
}
