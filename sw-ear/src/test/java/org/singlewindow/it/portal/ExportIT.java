package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Receipt;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;

/**
 * An export from the portal to the ship: its document, the certificate, the release, more time for loading, and loaded; or not
 * loaded, and back again. The other documents of exports are walked in memory, which is the same but for the pages of their form.
 */
@ArquillianTest
@RunAsClient
class ExportIT {
    private static final String TRADER = "trader-hanbit";
    private static final String AGENCY = "official-qia";
    private static final String CUSTOMS = "customs-busan";
    private static final List<String> PAPERS = List.of("production-certificate", "destination-requirements");

    private final Ledger ledger = Surroundings.ledger();
    private final Journey journey = new Journey(Locale.ENGLISH);

    @Test
    void porkIsLodgedCertifiedReleasedGivenMoreTimeAndLoaded() throws Exception {
        String dossier = TradersProgram.of(TRADER).enter(consignment(), PAPERS);
        journey.as(TRADER, page -> {
            Journey.look(page, "/trader/questions?document=VQ04&ref=" + dossier);
            assertEquals("YEONGNAM", page.inputValue("#f_answers_VQ04_office"), "it follows from the port");
            Journey.finish(page, dossier, Map.of("VQ04", Map.of()));
            return page;
        });
        journey.approve(AGENCY, dossier);
        certificate(dossier);
        String declaration = release(dossier);

        LocalDate later = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(45);
        askForTime(dossier, later);
        onLoading(declaration, page -> {
            assertTrue(page.locator("main").innerText().contains("The vessel is late."));
            page.fill("#loadingText", "Until then.");
            page.click("#loadingExtend");
        });
        assertEquals(Set.of("TO_LOAD " + later), loading(declaration));
        onLoading(declaration, page -> {
            page.fill("#f_loadedBy", "PEARL FEEDER 119S");
            page.click("#loadingLoaded");
        });
        assertEquals(Set.of("LOADED " + later), loading(declaration));
        journey.as(TRADER, page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            assertTrue(page.locator("#loading-title").locator("..").innerText().contains("PEARL FEEDER 119S"));
            return page;
        });
    }

    @Test
    void whatIsNotLoadedComesBack() throws Exception {
        Receipt receipt = TradersProgram.of(TRADER)
                .submit(answered(), PAPERS, UUID.randomUUID().toString());
        String dossier = receipt.dossier();
        journey.approve(AGENCY, dossier);
        String declaration = release(dossier);
        onLoading(declaration, page -> {
            page.fill("#loadingText", "Back in the bonded area.");
            page.click("#loadingReturned");
        });
        assertEquals(
                1,
                loading(declaration).stream()
                        .filter(row -> row.startsWith("RETURNED "))
                        .count());
        journey.as(TRADER, page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            assertTrue(page.locator("main").innerText().contains("Back in the bonded area."));
            return page;
        });
    }

    /** The certificate can be seen and printed, and a checker hears that it holds. */
    private void certificate(String dossier) throws SQLException {
        String application = only(
                "select reference from application where document = 'VQ04' and dossier_reference = '" + dossier + "'");
        journey.as(TRADER, page -> {
            Journey.look(page, "/trader/certificate?application=" + application);
            String pdf = Objects.toString(
                    page.locator("a[href*='certificate-pdf']").first().evaluate("link => link.href"));
            byte[] bytes = page.request().get(pdf).body();
            assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
            return page;
        });
    }

    private String release(String dossier) throws SQLException {
        String declaration = only("select reference from declaration where dossier_reference = '" + dossier + "'");
        return journey.as(CUSTOMS, page -> {
            Journey.look(page, "/customs/consignment?ref=" + declaration);
            page.locator("#releaseButton").click();
            page.waitForURL(url -> !url.contains(declaration));
            Journey.look(page, "/customs/exports?view=TO_LOAD&office=all");
            page.locator("#exports tbody a[href*='" + declaration + "']").click();
            page.locator("#loading").waitFor();
            Accessibility.check(page);
            return declaration;
        });
    }

    private void askForTime(String dossier, LocalDate until) {
        journey.as(TRADER, page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            page.locator("summary", new Page.LocatorOptions().setHasText("more time"))
                    .click();
            page.fill("#f_loadingUntil", until.toString());
            page.fill("#loadingReason", "The vessel is late.");
            Accessibility.check(page);
            page.click("#loadingAskButton");
            page.locator("[role=status]").first().waitFor();
            Accessibility.check(page);
            return page;
        });
    }

    /** Something that an officer does with the loading of an export. */
    @FunctionalInterface
    private interface Act {
        void on(Page page);
    }

    private void onLoading(String declaration, Act act) {
        journey.as(CUSTOMS, page -> {
            Journey.look(page, "/customs/consignment?ref=" + declaration);
            act.on(page);
            page.getByText("the exporter was told").waitFor();
            Accessibility.check(page);
            return page;
        });
    }

    private Set<String> loading(String declaration) throws SQLException {
        return ledger.all("select state, deadline from loading where declaration = '" + declaration + "'");
    }

    private String only(String query) throws SQLException {
        return String.join(", ", ledger.all(query));
    }

    /** A program says itself what a page would show filled in. */
    private static JsonObject answered() throws IOException {
        return TradersProgram.read(
                consignment()
                        .toString()
                        .replace(
                                "\"qplace\"",
                                "\"office\":\"YEONGNAM\",\"items\":{\"1\":{\"species\":\"PIG\",\"item_class\":\"MEAT\"}},\"qplace\""));
    }

    /** With days that are still to come. */
    private static JsonObject consignment() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        try (InputStream file = ExportIT.class.getResourceAsStream("/pork-export.json")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return TradersProgram.read(
                    text.replace("{today+3}", today.plusDays(3).toString())
                            .replace("{today+1}", today.plusDays(1).toString())
                            .replace("{today-10}", today.minusDays(10).toString()));
        }
    }
}
