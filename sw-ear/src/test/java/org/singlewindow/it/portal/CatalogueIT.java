package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.it.support.Visitors.until;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.Persona;

/**
 * On a running server an administrator proposes, and another one approves, an 18th organisation with a 34th document and its rule, and admits its
 * official; a trader lodges a consignment that needs it, and the official approves it.
 */
@ArquillianTest
@RunAsClient
class CatalogueIT {
    private static final String OFFICIAL = "official-kiwa";
    private static final List<String> PAGES = List.of(
            "/admin/work",
            "/admin/catalogue",
            "/admin/catalogue?kind=RULES",
            "/admin/catalogue?kind=ORGANISATION",
            "/admin/document?code=RR02",
            "/admin/rules?code=radio",
            "/admin/question?code=soil",
            "/admin/organisation?code=RRA",
            "/admin/version?kind=DOCUMENT&code=RR02&version=1",
            "/admin/people");

    @Test
    void anOrganisationWithItsDocumentJoinsARunningWindow() {
        Journey journey = new Journey(Locale.ENGLISH);
        journey.as("admin-one", page -> {
            organisation(page);
            return page;
        });
        approve(journey, "/admin/organisation?code=KIWA");
        journey.as("admin-one", page -> {
            document(page);
            return page;
        });
        approve(journey, "/admin/document?code=KA01");
        journey.as("admin-one", page -> {
            rules(page);
            return page;
        });
        approve(journey, "/admin/rules?code=instruments");
        journey.as("admin-one", page -> {
            official(page);
            return page;
        });
        String dossier = journey.as("trader-nuri", CatalogueIT::lodged);
        journey.approve(OFFICIAL, dossier);
        journey.as("trader-nuri", page -> {
            until(page, () -> {
                page.navigate("/trader/case?ref=" + dossier);
                return page.locator("main").innerText().contains("Approved");
            });
            assertTrue(page.locator("main").innerText().contains("Korea Instrument Wood Association"));
            return page;
        });
        journey.as("admin-one", page -> {
            Journey.look(page, "/admin/catalogue");
            assertTrue(page.locator("#entries").innerText().contains("Confirmation of timber in instruments"));
            assertTrue(page.locator("#done").innerText().contains("KA01"));
            return page;
        });
    }

    @Test
    void aQuestionIsChangedByAFormAndApprovedBySomebodyElse() {
        Journey journey = new Journey(Locale.ENGLISH);
        journey.as("admin-one", page -> {
            page.navigate("/admin/rules?code=animals");
            page.locator("details:has(a[href*='question?code=soil'])").evaluate("details => details.open = true");
            page.locator("a[href='/admin/question?code=soil']").click();
            page.locator("#f_textEn").waitFor();
            page.fill("#f_textEn", "Is it soil, or does any soil cling to it?");
            page.click("#save");
            page.locator(".sw-difference ins").first().waitFor();
            Accessibility.check(page);
            propose(page);
            return page;
        });
        approve(journey, "/admin/question?code=soil");
        journey.as("admin-one", page -> {
            Journey.look(page, "/admin/catalogue?kind=QUESTION&text=any+soil");
            assertTrue(page.locator("#entries").innerText().contains("does any soil cling"));
            return page;
        });
    }

    @Test
    void whatADraftChangesIsMarked() {
        new Journey(Locale.ENGLISH).as("admin-one", page -> {
            page.navigate("/admin/document?code=RR02");
            page.fill("#text", page.locator("#text").inputValue() + "\n# Looked at again.\n");
            page.click("#save");
            page.locator(".sw-difference ins:has-text('Looked at again.')").waitFor();
            Accessibility.check(page);
            page.locator("input[id$='withdraw']").first().click();
            page.getByText("is taken back").waitFor();
            Journey.look(page, "/admin/catalogue?kind=RULES&hs=0202");
            assertTrue(page.locator("#entries").innerText().contains("food"));
            Journey.look(page, "/admin/rules?code=food");
            assertEquals(
                    Boolean.TRUE,
                    page.evaluate("document.querySelector('#rules').parentElement.scrollWidth"
                            + " <= document.querySelector('#rules').parentElement.clientWidth"));
            return page;
        });
    }

    private static void organisation(Page page) {
        Journey.look(page, "/admin/catalogue?kind=ORGANISATION");
        begin(page, "KIWA");
        page.fill("#ko", "한국악기목재협회");
        page.fill("#en", "한국");
        page.click("#add");
        page.fill("#office_0_code", "HEAD");
        page.fill("#office_0_ko", "본회");
        page.fill("#office_0_en", "Head office");
        page.click("#check");
        page.locator("#problems").waitFor();
        assertTrue(page.locator("#problems").innerText().contains("the English words are in Korean"));
        Accessibility.check(page);
        page.fill("#en", "Korea Instrument Wood Association");
        propose(page);
    }

    private static void document(Page page) {
        page.navigate("/admin/catalogue?kind=DOCUMENT");
        begin(page, "KA01");
        String text = sample("document");
        page.fill("#text", text.replace("type: STRING", "type: STRNG"));
        page.click("#preview");
        page.locator("#problems").waitFor();
        assertTrue(page.locator("#problems").innerText().contains("Line 30"));
        page.locator("#problems a").first().click();
        assertTrue(((String) page.evaluate(
                        "document.querySelector('#text').value.substring(document.querySelector('#text').selectionStart,"
                                + " document.querySelector('#text').selectionEnd)"))
                .contains("species"));
        Accessibility.check(page);
        page.fill("#text", text);
        page.click("#preview");
        page.locator("#previewed").waitFor();
        assertTrue(page.locator("#previewed").innerText().contains("Species of wood"));
        Accessibility.check(page);
        page.locator("summary", new Page.LocatorOptions().setHasText("Upload")).click();
        page.setInputFiles("#file", new FilePayload("KA01.yaml", "text/yaml", text.getBytes(StandardCharsets.UTF_8)));
        page.click("#uploadButton");
        page.locator("#propose").waitFor();
        page.click("#propose");
        page.locator("#takeBack").waitFor();
        Accessibility.check(page);
    }

    private static void rules(Page page) {
        page.navigate("/admin/catalogue?kind=RULES");
        begin(page, "instruments");
        page.fill("#document", "KA01");
        page.fill("#agency", "KIWA");
        page.fill("#lawCode", "KW");
        page.fill("#r_0_id", "instrument-strings");
        page.fill("#r_0_hs", "9202");
        page.fill("#goods", "9202.10 US");
        page.click("#compare");
        page.locator("#compared").waitFor();
        String compared = page.locator("#compared").innerText();
        assertTrue(compared.contains("No document is found.") && compared.contains("instrument-strings"), compared);
        page.getByText("Found besides: KA01").waitFor();
        Accessibility.check(page);
        page.click("#add");
        page.locator("#r_1_id").waitFor();
        page.click("#remove_1");
        propose(page);
    }

    /** Another administrator finds it among what waits, and puts it in force. */
    private static void approve(Journey journey, String desk) {
        journey.as("admin-two", page -> {
            Journey.look(page, "/admin/work");
            page.locator("#waiting a[href*='" + desk + "']").click();
            page.locator("#approve").waitFor();
            page.locator("#difference").waitFor();
            Accessibility.check(page);
            page.click("#approve");
            page.getByText("takes effect on").waitFor();
            return page;
        });
    }

    private static void begin(Page page, String code) {
        page.fill("#code", code);
        page.click("#begin");
        page.locator("#save").waitFor();
        Accessibility.check(page);
    }

    private static void propose(Page page) {
        page.click("#save");
        page.getByText("The draft is saved.").waitFor();
        assertEquals(0, page.locator("#problems").count());
        page.click("#propose");
        page.locator("#takeBack").waitFor();
        Accessibility.check(page);
    }

    private static void official(Page page) {
        Journey.look(page, "/admin/people");
        page.fill("#reference", OFFICIAL);
        page.selectOption("#organisation", "KIWA");
        page.selectOption("#role", "OFFICIAL");
        page.fill("#ko", "목수리");
        page.fill("#en", "Mok Suri");
        page.click("#admit");
        page.getByText("Register a certificate next").waitFor();
        page.navigate("/admin/certificates");
        page.fill("#person", OFFICIAL);
        page.setInputFiles("#file", certificate());
        page.click("#send");
        page.getByText("The certificate is registered.").waitFor();
    }

    /** A key of the demonstration for somebody whom its cast does not know. */
    private static Path certificate() {
        Cast cast = Cast.load();
        List<Map<String, String>> organisations = new ArrayList<>(cast.organisations());
        organisations.add(Map.of("code", "KIWA", "ko", "한국악기목재협회", "en", "Korea Instrument Wood Association"));
        Persona official = new Persona(OFFICIAL, "목수리", "Mok Suri", "KIWA", "OFFICIAL", "suri@kiwa.example");
        Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));
        DemoKeys keys = DemoKeys.prepare(Surroundings.data(), new Cast(organisations, List.of(official)), clock);
        DemoKeys.prepare(Surroundings.data(), cast, clock);
        return keys.keyFile(OFFICIAL).resolveSibling(OFFICIAL + ".crt");
    }

    private static String lodged(Page page) {
        page.navigate("/trader/new");
        page.fill("#title", "Guitars");
        page.click("#create");
        page.waitForURL("**/trader/dossier**");
        String dossier = Journey.parameter(page, "ref");
        section(
                page,
                dossier,
                "shipment",
                Map.of("amount", "900"),
                Map.of("incoterm", "CIF", "currency", "USD", "exportCountry", "US"));
        section(page, dossier, "exporter", Map.of("name", "Maple Strings Inc."), Map.of());
        section(page, dossier, "transport", Map.of("billOfLading", "MSBL0001"), Map.of("mode", "1"));
        page.navigate("/trader/goods?ref=" + dossier);
        Map.of("hs", "9202100000", "description", "Guitars", "netWeight", "12", "amount", "900", "quantity", "6")
                .forEach((field, value) -> page.fill("#f_consignment_items_0_" + field, value));
        choose(page, "#f_consignment_items_0_origin", "US");
        choose(page, "#f_consignment_items_0_unit", "C62");
        page.click("#save");
        page.waitForURL(url -> !url.contains("/trader/goods"));
        Journey.look(page, "/trader/documents?ref=" + dossier);
        assertTrue(page.locator("main").innerText().contains("Confirmation of timber in instruments"));
        Journey.look(page, "/trader/questions?document=KA01&ref=" + dossier);
        choose(page, "#f_answers_KA01_office", "HEAD");
        page.fill("#f_answers_KA01_items_1_species", "Spruce");
        page.click("#save");
        page.waitForURL(url -> !url.contains("/trader/questions"));
        page.navigate("/trader/check?ref=" + dossier);
        page.click("#toSign");
        page.click("#signButton");
        page.waitForURL("**/trader/submitted**");
        return dossier;
    }

    private static void section(
            Page page, String dossier, String section, Map<String, String> texts, Map<String, String> choices) {
        page.navigate("/trader/section?section=" + section + "&ref=" + dossier);
        texts.forEach((field, value) -> page.fill("#f_consignment_" + section + "_" + field, value));
        choices.forEach((field, value) -> choose(page, "#f_consignment_" + section + "_" + field, value));
        page.click("#save");
        page.waitForURL(url -> !url.contains("section=" + section));
    }

    /** Short lists are chosen from, long ones are typed into. */
    private static void choose(Page page, String input, String code) {
        boolean list = page.locator(input).evaluate("input => input.tagName").equals("SELECT");
        if (list) {
            page.selectOption(input, code);
        } else {
            page.fill(input, code);
        }
    }

    private static String sample(String name) {
        try (InputStream in =
                Objects.requireNonNull(CatalogueIT.class.getResourceAsStream("/catalogue/" + name + ".yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePagesAreForAdministratorsAlone() {
        for (String other :
                List.of("trader-hanbit", "broker-garam", "official-mfds", "customs-busan", "helpdesk-one")) {
            new Journey(Locale.ENGLISH).as(other, page -> {
                PAGES.forEach(
                        address -> assertEquals(403, page.request().get(address).status(), other + " " + address));
                return page;
            });
        }
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            for (String address : PAGES) {
                page.navigate(address);
                assertTrue(page.url().contains("/sign-in"), address);
            }
        }
    }
}
