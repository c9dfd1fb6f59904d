package org.singlewindow.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.application.Deciding;
import org.singlewindow.dossier.OnePage;
import org.singlewindow.inspection.Booking;
import org.singlewindow.inspection.Inspecting;
import org.singlewindow.inspection.Ordering;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.party.Admitting;
import org.singlewindow.reference.Kst;
import org.singlewindow.story.Stage;
import org.singlewindow.wallet.Wallet;
import org.singlewindow.wallet.WalletPaper;

/** What calendar programs fetch. */
class FeedStoryTest {
    private static final String TRADER = "trader-hanbit";
    private static final String QIA = "official-qia";
    private static final Map<String, String> THE_REST =
            Map.of("/FD01/items/2/expiry", "2028-11-01", "/VQ02/hc_no", "AU-26-1188", "/VQ02/hc_date", "2026-11-02");

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private String token(String person) {
        String path = stage.as(person, Subscribing.class).subscribe(Locale.ENGLISH);
        assertTrue(path.matches("/calendar/[A-Za-z0-9_-]{43}\\.ics"), path);
        return path.substring("/calendar/".length(), path.length() - ".ics".length());
    }

    private Optional<String> read(String token) {
        return stage.a(Feed.class).read(token);
    }

    @Test
    void anOfficialsCalendarSaysWhatIsToBeDecidedAndNoGoods() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "feed-story-0001", new byte[] {1});
        stage.deliver();
        String application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(Receipt.AgencyReceipt::application)
                .findFirst()
                .orElseThrow();
        String token = token(QIA);
        assertFalse(read(token).orElseThrow().contains("BEGIN:VEVENT"));
        stage.as(QIA, Deciding.class).claim(application);
        String text = read(token).orElseThrow().replace("\r\n ", "");
        assertTrue(text.contains("SUMMARY:Decision due: " + application + " (VQ02)"), text);
        assertTrue(text.matches("(?s).*DTSTART;VALUE=DATE:\\d{8}\r\n.*"), text);
        assertTrue(text.contains("UID:work-" + application + "@single-window"), text);
        assertFalse(text.toLowerCase(Locale.ROOT).contains("beef"), text);
        assertFalse(read(token(TRADER)).orElseThrow().contains(application), "it is the official's");
    }

    @Test
    void whatIsInspectedAndWhatEndsStandsInTheCalendarsOfWhomItConcerns() {
        String dossier = stage.typed(TRADER, "beef", THE_REST);
        Receipt receipt = stage.as(TRADER, Lodging.class).lodgeConnected(dossier, "feed-story-0002", new byte[] {1});
        stage.deliver();
        String application = receipt.agencies().stream()
                .filter(agency -> agency.document().equals("VQ02"))
                .map(Receipt.AgencyReceipt::application)
                .findFirst()
                .orElseThrow();
        stage.as(QIA, Deciding.class).claim(application);
        String inspection = stage.as(QIA, Ordering.class)
                .order(application, stage.as(QIA, Ordering.class).suggested(application));
        String trader = token(TRADER);
        String official = token(QIA);
        assertFalse(text(trader).contains("UID:inspection-"), "no time is agreed on");
        Booking booking = stage.as(TRADER, Booking.class);
        booking.book(inspection, booking.offer(inspection).slots().get(0).at());
        assertTrue(text(trader).contains("UID:inspection-" + inspection), text(trader));
        assertFalse(text(official).contains("UID:inspection-"), "nobody is named who goes");
        stage.as(QIA, Inspecting.class).assign(inspection, QIA);
        assertTrue(text(official).contains("UID:inspection-" + inspection), text(official));

        LocalDate day = LocalDate.now(stage.a(Clock.class).withZone(Kst.ZONE)).plusDays(90);
        stage.as(TRADER, Wallet.class)
                .keep(
                        "HANBIT",
                        new WalletPaper.Described("other", "price list", "", day, null, "", null, "", ""),
                        "a.pdf",
                        OnePage.bytes());
        assertTrue(text(trader).contains("UID:wallet-"), text(trader));
        assertFalse(text(trader).contains("price list"), "numbers and days alone");
    }

    private String text(String token) {
        return read(token).orElseThrow().replace("\r\n ", "");
    }

    @Test
    void anAddressThatWasChangedOrGivenUpOpensNothing() {
        String first = token(TRADER);
        String second = token(TRADER);
        assertEquals(Optional.empty(), read(first));
        assertTrue(read(second).isPresent());
        assertTrue(stage.as(TRADER, Subscribing.class).mine().orElseThrow().readAt() != null);
        stage.as(TRADER, Subscribing.class).end();
        assertEquals(Optional.empty(), read(second));
        assertEquals(Optional.empty(), read(""));
        assertEquals(Optional.empty(), read("x".repeat(43)));
    }

    @Test
    void whoeverMayActNoMoreReadsNothing() {
        String token = token(QIA);
        assertTrue(read(token).isPresent());
        stage.as("admin-one", Admitting.class).suspend(QIA);
        assertEquals(Optional.empty(), read(token));
    }
}
