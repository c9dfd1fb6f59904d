package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Ledger;
import org.singlewindow.it.support.Programs;
import org.singlewindow.it.support.SpeakerCase;
import org.singlewindow.it.support.Surroundings;

/** What tells something about people: masked for staff on pages and in answers, recorded, and encrypted in the tables. */
@ArquillianTest
@RunAsClient
class PersonalDataIT {
    private static final String OFFICIAL = "official-rra";
    private static final String PASSPORT = "M98765432";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DOCUMENT = """
            code: PX01
            version: 1
            effectiveFrom: 2026-01-01
            name: {ko: 휴대 반입 신고서, en: Declaration of goods carried}
            agency: RRA
            agencyThen: {ko: 전파연구소, en: Radio Research Laboratory}
            direction: IMPORT
            law: {ko: 시험용 법 제1조, en: "Test Act, article 1"}
            messageCode: "911"
            result: {ko: 확인서, en: Confirmation}
            processingDays: 1
            fee: {krw: 0, rule: {ko: 수수료가 없습니다., en: Free of charge.}}
            certificatePrefix: ZX
            provenance: Made for tests.
            sections:
              - id: carrier
                title: {ko: 반입자, en: Carrier}
                fields:
                  - {name: it_passport, type: STRING, maxLength: 20, personal: PASSPORT, label: {ko: 여권번호, en: Passport number}}
            """;

    private final Ledger ledger = Surroundings.ledger();

    private String telephone() throws SQLException {
        return ledger.all("select telephone from organisation where code = 'NURI'")
                .iterator()
                .next();
    }

    private SpeakerCase received() throws Exception {
        SpeakerCase speaker = SpeakerCase.lodge();
        Await.until(
                "the application is in the worklist",
                PATIENCE,
                () -> speaker.state().equals("RECEIVED"));
        return speaker;
    }

    private static HttpResponse<String> inFull(String person, String path, String reason)
            throws IOException, InterruptedException {
        return Programs.of(person)
                .send(Programs.to(path + "/full", "Content-Type", "application/json", "Accept-Language", "en")
                        .POST(BodyPublishers.ofString("{\"reason\":\"" + reason + "\"}")));
    }

    @Test
    void anAgencysProgramReadsItMaskedAndSaysWhyItNeedsMore() throws Exception {
        SpeakerCase speaker = received();
        String path = "applications/" + speaker.application();
        String masked = Programs.of(OFFICIAL).send(Programs.to(path)).body();
        assertTrue(masked.contains("applicant_tel") && masked.contains("*-"), masked);
        assertFalse(masked.contains(telephone()), masked);
        assertTrue(Programs.of("trader-nuri").send(Programs.to(path)).body().contains(telephone()), "one's own");

        assertEquals(422, inFull(OFFICIAL, path, "WORK").statusCode());
        assertEquals(404, inFull("official-mfds", path, "REACH").statusCode());
        HttpResponse<String> full = inFull(OFFICIAL, path, "REACH");
        assertEquals(200, full.statusCode(), full::body);
        assertTrue(full.body().contains(telephone()), full::body);

        String dossier = "cases/" + speaker.dossier();
        assertFalse(
                Programs.of("customs-busan").send(Programs.to(dossier)).body().contains(telephone()));
        assertEquals(200, inFull("customs-busan", dossier, "LAW").statusCode());
        assertEquals(
                Set.of("APPLICATION WORK", "APPLICATION_IN_FULL REACH"),
                ledger.all("select screen, reason from personal_look where subject = '" + speaker.application() + "'"));
        assertEquals(
                Set.of("CASE WORK", "CASE_IN_FULL LAW"),
                ledger.all("select screen, reason from personal_look where subject = '" + speaker.dossier() + "'"));
    }

    @Test
    void anOfficialShowsItOnThePageAndThePersonInChargeOfPrivacySeesThat() throws Exception {
        String application = received().application();
        String telephone = telephone();
        Journey journey = new Journey(Locale.ENGLISH);
        journey.as(OFFICIAL, page -> {
            Journey.look(page, "/agency/review?application=" + application);
            assertFalse(page.locator("main").innerText().contains(telephone));
            page.locator("#showInFull").click();
            page.waitForLoadState();
            assertTrue(page.locator("main").innerText().contains("Say why"), "without a reason nothing is shown");
            page.locator("#whyKind").selectOption("REACH");
            page.locator("#showInFull").click();
            page.waitForLoadState();
            Accessibility.check(page);
            assertTrue(page.locator("main").innerText().contains(telephone), page.locator("main")::innerText);
            assertEquals(0, page.locator("#showInFull").count());
            return page;
        });
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            new Journey(language).as("admin-one", page -> reviewed(page, application));
        }
    }

    private static Page reviewed(Page page, String application) {
        Journey.look(page, "/admin/looks");
        Journey.look(page, "/admin/looks?who=" + OFFICIAL + "&whose=" + application + "&from=2026-01-01");
        assertTrue(page.locator("#looks").innerText().contains(application));
        assertTrue(
                page.locator("#looks tbody tr").count() >= 2,
                page.locator("#looks").innerText());
        return page;
    }

    @Test
    void aPassportNumberStandsInNoTableAsItIs() throws Exception {
        ledger.change("insert into catalogue_change values (-13, 'DOCUMENT', 'PX01', 1, 'IN_FORCE', '"
                + DOCUMENT.replace("'", "''")
                + "', 1, '2026-01-01', 'admin-one', now(), 'admin-one', now())");
        try {
            ledger.change("update catalogue_stamp set stamp = stamp + 1");
            Await.until(
                    "the form is there",
                    PATIENCE,
                    () -> Programs.anonymous()
                                    .send(Programs.to("documents/PX01"))
                                    .statusCode()
                            == 200);
            JsonObject consignment = Json.createObjectBuilder()
                    .add("direction", "IMPORT")
                    .add("title", "Carried by hand")
                    .add("consignment", Json.createObjectBuilder())
                    .add(
                            "answers",
                            Json.createObjectBuilder()
                                    .add("PX01", Json.createObjectBuilder().add("it_passport", PASSPORT)))
                    .build();
            HttpResponse<String> entered = Programs.of("trader-nuri")
                    .send(Programs.to("dossiers", "Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(consignment.toString())));
            assertEquals(201, entered.statusCode(), entered::body);
            assertTrue(entered.body().contains(PASSPORT), entered::body);
            String kept = ledger.all("select answers from dossier where answers like '%it_passport%'")
                    .iterator()
                    .next();
            assertTrue(kept.contains("sealed:1:demo1:"), kept);
            assertFalse(kept.contains(PASSPORT), kept);
        } finally {
            ledger.change("delete from dossier where answers like '%it_passport%'");
            ledger.change("delete from catalogue_change where id = -13");
            ledger.change("update catalogue_stamp set stamp = stamp + 1");
        }
    }
}
