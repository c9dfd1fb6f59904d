package org.singlewindow.it.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.singlewindow.it.support.Accessibility;
import org.singlewindow.it.support.Await;
import org.singlewindow.it.support.Screens;
import org.singlewindow.it.support.Surroundings;
import org.singlewindow.it.support.TradersProgram;
import org.singlewindow.it.support.Visitors;

/** What arrives is said on the open pages of those whom it concerns, within seconds, and to nobody else. */
@ArquillianTest
@RunAsClient
class NewsIT {
    private static final String SAID = ".sw-news a:not([hidden])";

    /** Lodged, carried by the queue to the agency, read from the bulletin, asked for. */
    private static final double SOON_MILLIS = 4_000;

    @Test
    void anOpenWorklistSaysWhatHasArrivedAndAnotherAgencysDoesNot() throws Exception {
        try (BrowserContext food = Visitors.visitor(Locale.ENGLISH);
                BrowserContext other = Visitors.visitor(Locale.ENGLISH)) {
            Page worklist = open(food, "official-mfds");
            Page another = open(other, "official-ktc");
            lodge();
            worklist.waitForSelector(SAID, new Page.WaitForSelectorOptions().setTimeout(SOON_MILLIS));
            Accessibility.check(worklist);
            assertEquals(0, another.locator(SAID).count());
        }
    }

    private static Page open(BrowserContext visitor, String official) {
        Page page = Visitors.signedIn(visitor, official);
        page.waitForWebSocket(() -> page.navigate("/agency/worklist"));
        page.waitForTimeout(500);
        return page;
    }

    private static void lodge() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        TradersProgram.of("trader-hanbit")
                .submit(
                        Surroundings.ledger()
                                .consignment(
                                        "HANBIT",
                                        Map.of(
                                                "/FD01/items/2/expiry",
                                                        today.plusYears(1).toString(),
                                                "/VQ02/hc_no", "AU-2026-118833",
                                                "/VQ02/hc_date", today.toString())),
                        List.of("korean-label", "product-photo", "health-certificate"),
                        "news-" + System.nanoTime());
    }

    @Test
    void aStrangerAndAnotherSitesPageAreNotLetIn() throws Exception {
        assertEquals(404, refused(visitor()));
        assertEquals(404, refused(signedIn("helpdesk-one")));
        assertEquals(403, refused(signedIn("official-qia"), "Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void theSocketEndsWithTheSession() throws Exception {
        Screens official = signedIn("official-qia");
        AtomicBoolean closed = new AtomicBoolean();
        official.listen(new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket ended, int status, String reason) {
                closed.set(true);
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public void onError(WebSocket ended, Throwable error) {
                closed.set(true);
            }
        });
        assertFalse(closed.get());
        official.press(official.open("/agency/worklist"), "signOutButton", Map.of());
        Await.until("closed", Duration.ofSeconds(10), () -> closed.get());
        assertEquals(404, refused(official));
    }

    private static Screens visitor() {
        return new Screens(Surroundings.securePortal(), Surroundings.data());
    }

    private static Screens signedIn(String person) throws Exception {
        Screens screens = visitor();
        assertEquals(302, screens.handIn(screens.challenge(person)).statusCode());
        return screens;
    }

    private static int refused(Screens who, String... headers) {
        CompletionException refusal =
                assertThrows(CompletionException.class, () -> who.listen(new WebSocket.Listener() {}, headers));
        return Objects.requireNonNull((WebSocketHandshakeException) refusal.getCause())
                .getResponse()
                .statusCode();
    }
}
