package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.Visitors;

/** Goods lines as people of spreadsheets enter them: pasted with their headings, filled down, from a file; Enter loses none. */
@ArquillianTest
@RunAsClient
class GoodsIT {
    private static final String TRADER = "trader-nuri";
    private static final int LINES = 999;
    private static final String PASTE = "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
            + " {clipboardData: data, bubbles: true, cancelable: true})); }";

    @Test
    void nineHundredAndNinetyNineLinesArePastedWithTheirHeadingsAndKept() throws Exception {
        String goods = "/trader/goods?ref=" + dossier();
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, TRADER);
            page.navigate(goods);
            Accessibility.check(page);
            page.focus(cell(0, "description"));
            page.evaluate(PASTE, table());
            assertEquals(LINES, page.locator("tbody [data-name=hs]").count());
            saved(page);
            page.navigate(goods);
            assertEquals(LINES, page.locator("tbody [data-name=hs]").count());
            assertEquals("030617", page.inputValue(cell(0, "hs")));
            assertEquals("VN", page.inputValue(cell(LINES - 1, "origin")));
            assertEquals("Shrimp " + LINES, page.inputValue(cell(LINES - 1, "description")));
        }
    }

    @Test
    void enterGoesDownAndOneValueHoldsForAllLines() throws Exception {
        String goods = "/trader/goods?ref=" + dossier();
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, TRADER);
            page.navigate(goods);
            page.fill(cell(0, "description"), "Shrimp");
            page.press(cell(0, "description"), "Enter");
            page.fill(cell(1, "description"), "Crab");
            page.press(cell(1, "description"), "Enter");
            assertEquals(3, page.locator("tbody [data-name=hs]").count());
            page.fill(cell(0, "origin"), "VN");
            page.locator("[data-fill=all]").click();
            assertEquals("VN", page.inputValue(cell(2, "origin")));
            page.fill(cell(1, "netWeight"), "heavy");
            page.focus(cell(0, "hs"));
            page.locator(".sw-row-told .sw-error").first().waitFor();
            assertEquals("true", page.getAttribute(cell(1, "netWeight"), "aria-invalid"));
            Accessibility.check(page);
        }
    }

    @Test
    void linesAreTakenFromAFileAndItsColumnsAreKnownTheNextTime() throws Exception {
        String dossier = dossier();
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = Visitors.signedIn(visitor, TRADER);
            read(page, dossier);
            assertEquals("hs", page.inputValue("#column_0"));
            assertEquals("", page.inputValue("#column_2"));
            page.selectOption("#column_2", "netWeight");
            Accessibility.check(page);
            page.click("#take");
            page.waitForURL("**/trader/goods**");
            assertEquals("Squid", page.inputValue(cell(1, "description")));
            assertEquals("70", page.inputValue(cell(1, "netWeight")));
            read(page, dossier);
            assertEquals("netWeight", page.inputValue("#column_2"));
        }
    }

    private static void read(Page page, String dossier) {
        page.navigate("/trader/goods-import?ref=" + dossier);
        byte[] file = "INVOICE 7\nH.S. Code,Goods,Poids\n0306.17,Shrimp,60\n0307.43,Squid,70\n,TOTAL,130\n"
                .getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#file", new FilePayload("invoice.csv", "text/csv", file));
        page.click("#read");
        page.locator("#take").waitFor();
    }

    private static String table() {
        StringBuilder table = new StringBuilder("HS code\tDescription of goods\tOrigin\tQty\tN.W. (kg)\tAmount\n");
        for (int line = 1; line <= LINES; line++) {
            table.append("0306.17\tShrimp ")
                    .append(line)
                    .append("\tVN\t1\t")
                    .append(line)
                    .append("\t2.50\n");
        }
        return table.toString();
    }

    private static void saved(Page page) {
        Locator told =
                page.locator("#told").filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d\\d:\\d\\d")));
        told.waitFor();
        assertTrue(told.innerText().contains("Saved"), told::innerText);
    }

    private static String cell(int line, String field) {
        return "#f_consignment_items_" + line + "_" + field;
    }

    private static String dossier() throws Exception {
        String location = Programs.of(TRADER)
                .send(Programs.to("dossiers", "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"direction\":\"IMPORT\",\"title\":\"Lines\"}")))
                .headers()
                .firstValue("Location")
                .orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
