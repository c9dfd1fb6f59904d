package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Relay;
import org.singlewindow.it.support.Screens;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.Visitors;
import org.singlewindow.reference.Texts;
import org.singlewindow.server.Cast;
import org.singlewindow.server.DemoKeys;
import org.singlewindow.server.Persona;

/** The certificate that a person chooses in the browser opens the portal, or the page says why it does not. */
@ArquillianTest
@RunAsClient
class SignInIT {
    private static final Map<String, String> HOME_OF = Map.of(
            "TRADER", "/trader/work",
            "BROKER", "/trader/work",
            "OFFICIAL", "/agency/worklist",
            "CUSTOMS", "/customs/releases",
            "KEEPER", "/keeper/goods",
            "HELPDESK", "/helpdesk/messages",
            "ADMIN", "/admin/certificates");

    @ParameterizedTest
    @CsvSource({
        "expired, ko", "expired, en",
        "revoked, ko", "revoked, en",
        "foreign, ko", "foreign, en"
    })
    void aCertificateThatOpensNothingSaysWhy(String what, Locale language) {
        assertRefused(language, "party.certificate-" + what, what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void aCertificateThatNobodyRegisteredSaysSo(Locale language) {
        assertRefused(language, "party.certificate-not-registered", "unregistered");
    }

    private static void assertRefused(Locale language, String code, String what) {
        try (BrowserContext visitor = Visitors.visitor(language)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            choose(page, odd(what), DemoKeys.PASSWORD);
            assertTrue(says(page, Texts.of(language).get(code)));
            page.navigate("/trader/work");
            assertEquals("/sign-in", path(page));
        }
    }

    @Test
    void aWrongPasswordIsSaidByTheBrowserAndNothingIsSent() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            page.onRequest(request -> assertNotEquals("POST", request.method()));
            choose(page, persona("trader-hanbit"), "not the password");
            assertTrue(says(page, "The password is wrong."));
            assertEquals("true", page.locator("#password").getAttribute("aria-invalid"));
        }
    }

    @Test
    void theRightFileAfterTheWrongOneOpens() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in?to=/trader/mandates");
            choose(page, odd("revoked"), DemoKeys.PASSWORD);
            assertTrue(says(page, Texts.of(Locale.ENGLISH).get("party.certificate-revoked")));
            choose(page, persona("trader-hanbit"), DemoKeys.PASSWORD);
            page.waitForURL(address -> !address.contains("/sign-in"));
            assertEquals("/trader/mandates", path(page));
        }
    }

    @Test
    void aSignatureThatWasSeenOnTheWayOpensNothingAgain() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH);
                BrowserContext thief = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            Request sent = page.waitForRequest(
                    request -> request.method().equals("POST"),
                    () -> page.locator("#persona-trader-hanbit").click());
            Page replay = thief.newPage();
            replay.navigate("/sign-in");
            send(replay, field(sent, "challenge"), field(sent, "cms"));
            assertTrue(says(replay, Texts.of(Locale.ENGLISH).get("party.challenge-stale")));
        }
    }

    @Test
    void whatIsSignedOnASiteInBetweenOpensNothingHere() throws IOException {
        try (Relay site = Relay.before(Surroundings.portal());
                BrowserContext victim = Visitors.visitor(Locale.ENGLISH)) {
            Page page = victim.newPage();
            page.navigate(site.origin() + "/sign-in?lang=en");
            assertTrue(page.locator("[data-sw-signed-text]").innerText().contains(site.origin()));
            page.locator("#persona-trader-hanbit").click();
            assertTrue(says(page, Texts.of(Locale.ENGLISH).get("party.challenge-elsewhere", site.origin())));
        }
    }

    @Test
    void aSignatureOverSomethingElseIsWrong() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            send(page, "", "AAAA");
            assertTrue(says(page, Texts.of(Locale.ENGLISH).get("party.signature-wrong")));
        }
    }

    @Test
    void theSessionGetsAnotherIdAndEndsWithSigningOut() {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in");
            String before = session(visitor).value;
            page.locator("#persona-trader-hanbit").click();
            page.waitForURL("**/trader/work");
            Cookie signedIn = session(visitor);
            assertNotEquals(before, signedIn.value);
            assertTrue(signedIn.httpOnly);

            page.locator("[data-sw-sign-out]").click();
            page.waitForURL(address -> !address.contains("/trader/"));
            visitor.addCookies(List.of(signedIn));
            page.navigate("/trader/work");
            assertEquals("/sign-in", path(page));
        }
    }

    @RepeatedTest(5)
    void whoSignsOutWhileOtherTabsAreDrawnSeesNoFault() throws Exception {
        Screens trader = new Screens(Surroundings.portal(), Surroundings.data());
        trader.handIn(trader.challenge("trader-hanbit"));
        HttpResponse<String> work = trader.open("trader/work");
        ExecutorService tabs = Executors.newCachedThreadPool();
        try {
            List<Future<HttpResponse<String>>> drawn = IntStream.range(0, 12)
                    .mapToObj(tab -> tabs.submit(() -> trader.open("trader/work")))
                    .toList();
            assertEquals(302, trader.press(work, "signOutButton", Map.of()).statusCode());
            for (Future<HttpResponse<String>> tab : drawn) {
                assertTrue(tab.get().statusCode() < 500, tab.get().body());
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    @Test
    void whoWantedAPageComesToItAfterSigningIn() {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = visitor.newPage();
            page.navigate("/trader/mandates?x=1");
            assertEquals("/sign-in", path(page));
            page.locator("#persona-broker-garam").click();
            page.waitForURL(address -> !address.contains("/sign-in"));
            assertTrue(page.url().endsWith("/trader/mandates?x=1"), page.url());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example/",
                "/\t/elsewhere.example/",
                "javascript:alert(1)",
                "elsewhere"
            })
    void signingInLeadsNobodyOutOfThePortal(String to) {
        try (BrowserContext visitor = Visitors.visitor(Locale.ENGLISH)) {
            Page page = visitor.newPage();
            page.navigate("/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
            page.locator("#persona-trader-hanbit").click();
            page.waitForURL("**/trader/work");
            assertEquals("localhost", URI.create(page.url()).getHost());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "trader-hanbit, /trader/work",
        "broker-garam, /trader/work",
        "official-mfds, /agency/worklist",
        "customs-incheon, /customs/releases",
        "keeper-gamcheon, /keeper/goods",
        "helpdesk-one, /helpdesk/messages",
        "admin-one, /admin/certificates /helpdesk/messages"
    })
    void eachRoleComesToItsOwnWorkAndOpensItsOwnPagesOnly(String alias, String own) {
        List<String> open = List.of(own.split(" "));
        Persona persona = Cast.load().persona(alias);
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            Page page = Visitors.signedIn(visitor, alias);
            assertEquals(HOME_OF.get(persona.role()), path(page));
            assertTrue(page.locator(".sw-user").innerText().contains(persona.ko()));
            for (String home : Set.copyOf(HOME_OF.values())) {
                assertEquals(
                        open.contains(home) ? 200 : 403, page.navigate(home).status(), alias + " at " + home);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ko, /sign-in", "en, /verify", "en, /no-such-page"})
    void everyPageSaysThatThisIsADemonstrationAlsoOnPaper(Locale language, String address) {
        try (BrowserContext visitor = Visitors.visitor(language)) {
            Page page = visitor.newPage();
            page.navigate(address);
            assertTrue(page.locator(".sw-banner")
                    .innerText()
                    .contains(language.equals(Locale.KOREAN) ? "시연용" : "Demonstration"));
            Accessibility.check(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(page.locator(".sw-banner").isVisible());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/demo/personas/..%2Fca.p12", "/demo/personas/nobody.p12", "/demo/personas/", "/demo/personas"})
    void onlyKeysOfTheCastAreGivenOut(String address) {
        try (BrowserContext visitor = Visitors.visitor(Locale.KOREAN)) {
            int status = visitor.request().get(address).status();
            assertTrue(status == 404 || status == 400, address + ": " + status);
        }
    }

    private static void choose(Page page, Path file, String password) {
        page.setInputFiles("#p12", file);
        page.fill("#password", password);
        page.locator("[data-sw-sign-button]").click();
    }

    /** Sends the form as a program would: without the page's own script. An empty challenge leaves the page's own. */
    private static void send(Page page, String challenge, String cms) {
        page.waitForNavigation(() -> page.evaluate("""
            ([challenge, cms]) => {
              const form = document.getElementById('signIn');
              if (challenge) form.elements.challenge.value = challenge;
              form.elements.cms.value = cms;
              const pressed = document.createElement('input');
              pressed.type = 'hidden';
              pressed.name = 'submit';
              pressed.value = '1';
              form.append(pressed);
              HTMLFormElement.prototype.submit.call(form);
            }
            """, List.of(challenge, cms)));
    }

    private static boolean says(Page page, String words) {
        page.locator("[role=alert]").getByText(words).first().waitFor();
        return page.url().contains("/sign-in") && !page.locator(".sw-user").isVisible();
    }

    private static String field(Request sent, String name) {
        return Arrays.stream(sent.postData().split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Cookie session(BrowserContext visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }

    private static Path persona(String alias) {
        return Surroundings.data().pki().resolve("personas").resolve(alias + ".p12");
    }

    private static Path odd(String what) {
        return Surroundings.data().pki().resolve("odd").resolve(what + ".p12");
    }
}
