package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Journey;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;

/** The main job through the browser, the queues and PostgreSQL, once in each language; axe-core looks at every page. */
@ArquillianTest
@RunAsClient
class StoryIT {
    private static final List<String> OTHERS =
            List.of("trader-saeron", "broker-maru", "official-rra", "helpdesk-one", "admin-one");

    @Test
    void frozenBeefInKoreanIsLodgedQuestionedApprovedAndReleased() throws SQLException {
        Journey journey = new Journey(Locale.KOREAN);
        String dossier = journey.lodge(
                "trader-hanbit",
                Map.of(
                        "FD01",
                        Map.of("f_answers_FD01_items_2_expiry", "2028-05-01"),
                        "VQ02",
                        Map.of("f_answers_VQ02_hc_no", "AU-2026-118833", "f_answers_VQ02_hc_date", "2026-11-02")));
        journey.approve("official-mfds", dossier);
        ask(journey, dossier);
        answer(journey, dossier);
        approveAnswer(journey, dossier);
        journey.confirm(declaration(dossier));
        String declaration = release(journey, dossier);
        journey.as("trader-hanbit", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            assertTrue(page.locator("main").innerText().contains("신고 수리"), declaration);
            Journey.look(page, "/trader/messages");
            Journey.look(page, "/trader/mandates");
            return page;
        });
        certificate(journey, dossier);
        othersSeeNothing(journey, dossier, declaration);
    }

    /** Everybody whom it concerns sees the certificate and what is left of it; its agency revokes it, and a checker hears so. */
    private static void certificate(Journey journey, String dossier) throws SQLException {
        String application = Surroundings.ledger()
                .all("select reference from application where document = 'VQ02' and dossier_reference = '" + dossier
                        + "'")
                .iterator()
                .next();
        String check = journey.as("trader-hanbit", page -> {
            Journey.look(page, "/trader/certificate?application=" + application);
            assertTrue(page.locator("main").innerText().contains("사용 완료"));
            byte[] pdf = page.request()
                    .get(page.locator("a[href*='certificate-pdf']").first().evaluate("link => link.href") + "")
                    .body();
            assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
            page.navigate("/trader/case?ref=" + dossier);
            return page.locator("a[href*='/verify'][href*='VQ']").first().getAttribute("href");
        });
        journey.as("customs-busan", page -> {
            Journey.look(page, "/customs/certificate?application=" + application);
            return page;
        });
        journey.as("official-qia", page -> {
            Journey.look(page, "/agency/certificate?application=" + application);
            page.locator("details:has(#revokeButton) summary").click();
            page.locator("#reason").fill("검역증의 품명이 잘못 적혔습니다.");
            Accessibility.check(page);
            page.locator("#revokeButton").click();
            page.waitForLoadState();
            Accessibility.check(page);
            assertEquals(0, page.locator("#revokeButton").count());
            Journey.look(page, check);
            assertTrue(page.locator("main").innerText().contains("취소"));
            return page;
        });
    }

    @Test
    void aBluetoothSpeakerInEnglishIsLodgedApprovedAndReleased() throws SQLException {
        Journey journey = new Journey(Locale.ENGLISH);
        String dossier =
                journey.lodge("trader-nuri", Map.of("RR02", Map.of("f_answers_RR02_items_1_conf_no", "R-R-NAU-SPK01")));
        journey.approve("official-rra", dossier);
        release(journey, dossier);
        journey.as("trader-nuri", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            assertTrue(page.locator("main").innerText().contains("Released"));
            page.locator("#copy").click();
            page.waitForURL("**/trader/dossier**");
            Accessibility.check(page);
            assertTrue(page.locator("main").innerText().contains("Enter only what is new in this one"));
            assertNotEquals(dossier, Journey.parameter(page, "ref"));
            return page;
        });
        journey.as("helpdesk-one", page -> {
            Journey.look(page, "/helpdesk/messages?state=ACKNOWLEDGED");
            answer(page, dossier);
            return page;
        });
        journey.as("admin-one", page -> {
            Journey.look(page, "/admin/certificates");
            Journey.look(page, "/helpdesk/chain");
            page.locator("#verify").click();
            page.locator("main [role=status]").waitFor();
            assertTrue(page.locator("main").innerText().contains("The timelines are whole"));
            return page;
        });
    }

    /** The help desk is asked where a case is, and why somebody cannot sign in. */
    private static void answer(Page page, String dossier) {
        Journey.look(page, "/helpdesk/case?ref=" + dossier);
        String masked = page.locator("main").innerText();
        assertTrue(masked.contains("customs has spoken for good"), masked);
        assertFalse(masked.toLowerCase(Locale.ROOT).contains("bluetooth"), masked);
        page.locator("#whyKind").selectOption("ASKED");
        page.locator("#showInFull").click();
        page.waitForURL("**/helpdesk/case?**full=true**");
        Accessibility.check(page);
        assertTrue(page.locator("main").innerText().toLowerCase(Locale.ROOT).contains("bluetooth"));
        Journey.look(page, "/helpdesk/person?person=trader-nuri");
        assertTrue(page.locator("main").innerText().contains("in the browser"));
    }

    private static void ask(Journey journey, String dossier) {
        journey.as("official-qia", page -> {
            Journey.take(page, dossier);
            page.locator("h1").click();
            page.keyboard().press("q");
            page.locator("#question").fill("도축장 번호가 보이는 증명서를 다시 올려 주십시오.");
            page.locator("#ask").click();
            page.waitForLoadState();
            return page;
        });
    }

    private static void answer(Journey journey, String dossier) {
        journey.as("trader-hanbit", page -> {
            Journey.look(page, "/trader/case?ref=" + dossier);
            page.locator("a[href*='/trader/answer']").click();
            Accessibility.check(page);
            page.locator("#send").click();
            page.locator("[role=alert]").first().waitFor();
            Accessibility.check(page);
            assertTrue(page.title().startsWith("오류"), "an empty answer is refused: " + page.title());
            page.locator("#note").fill("다시 올렸습니다.");
            page.locator("#f_answers_VQ02_hc_no").fill("AU-2026-118834");
            page.locator("#send").click();
            page.waitForURL("**/trader/case**");
            return page;
        });
    }

    private static void approveAnswer(Journey journey, String dossier) {
        journey.as("official-qia", page -> {
            page.navigate("/agency/worklist?mine=true&text=" + dossier);
            page.locator("#worklist tbody a").first().click();
            Accessibility.check(page);
            assertTrue(page.locator(".sw-changed").innerText().contains("AU-2026-118834"));
            page.locator(".sw-paper-page canvas").first().waitFor();
            page.locator("#approve").click();
            page.waitForLoadState();
            return page;
        });
    }

    private static String declaration(String dossier) throws SQLException {
        return Surroundings.ledger()
                .all("select reference from declaration where dossier_reference = '" + dossier + "'")
                .iterator()
                .next();
    }

    private static String release(Journey journey, String dossier) throws SQLException {
        String reference = declaration(dossier);
        return journey.as("customs-busan", page -> {
            Accessibility.check(page);
            page.navigate("/customs/releases?office=all");
            page.locator("#releases tbody a[href*='" + reference + "']").click();
            Accessibility.check(page);
            String declaration = Journey.parameter(page, "ref");
            page.locator("#releaseButton").click();
            page.waitForURL(url -> !url.contains(declaration));
            Accessibility.check(page);
            page.navigate("/customs/consignment?ref=" + declaration);
            assertEquals(0, page.locator("#releaseButton").count());
            return declaration;
        });
    }

    private static void othersSeeNothing(Journey journey, String dossier, String declaration) {
        List<String> addresses = List.of(
                "/trader/dossier?ref=" + dossier,
                "/trader/section?section=transport&ref=" + dossier,
                "/trader/goods?ref=" + dossier,
                "/trader/documents?ref=" + dossier,
                "/trader/questions?document=FD01&ref=" + dossier,
                "/trader/attachments?ref=" + dossier,
                "/trader/check?ref=" + dossier,
                "/trader/sign?ref=" + dossier,
                "/trader/submitted?ref=" + dossier,
                "/trader/case?ref=" + dossier,
                "/trader/signed-record?number=1&ref=" + dossier,
                "/trader/signature?number=1&ref=" + dossier,
                "/customs/consignment?ref=" + declaration);
        for (String other : OTHERS) {
            journey.as(other, page -> {
                for (String address : addresses) {
                    int status = page.navigate(address).status();
                    assertTrue(status == 403 || status == 404, other + " got " + status + " for " + address);
                }
                return page;
            });
        }
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            for (String address : addresses) {
                page.navigate(address);
                assertTrue(page.url().contains("/sign-in"), address);
            }
        }
    }
}
