package org.singlewindow.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.shared.Refusal;
import org.singlewindow.story.Stage;

/** How long a partner's system is left alone, and when its certificate is warned about. */
class PartnerRulesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    @Test
    void theOftenerASystemFailsTheLongerItIsLeftAlone() {
        RetryPlan plan = RetryPlan.parse("5s, 1m 2h");
        assertEquals(Duration.ofSeconds(5), plan.pauseAfter(1));
        assertEquals(Duration.ofMinutes(1), plan.pauseAfter(2));
        assertEquals(Duration.ofHours(2), plan.pauseAfter(3));
        assertEquals(Duration.ofHours(2), plan.pauseAfter(99), "the last one repeats");
        assertTrue(plan.goesOnAfter(3));
        assertFalse(plan.goesOnAfter(4), "after the last pause comes the last attempt");
        assertEquals("5s 1m 2h", plan.written());
        assertEquals(plan, RetryPlan.parse(plan.written()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "5",
                "5 s",
                "-5s",
                "9999999s",
                "1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s 1s"
            })
    void pausesThatNobodyUnderstandsAreRefused(String text) {
        assertEquals(
                "partner.pauses-malformed",
                assertThrows(Refusal.class, () -> RetryPlan.parse(text)).code());
    }

    @Test
    void aSystemThatAnswersAgainIsTriedAtOnce() {
        Partner partner = new Partner("RRA");
        partner.silent(NOW, "Connection refused");
        partner.silent(NOW.plusSeconds(5), "Connection refused");
        assertEquals(NOW, partner.silentSince(), "since the first time");
        assertEquals(NOW.plusSeconds(5).plusSeconds(15), partner.quietUntil());
        partner.answered(NOW.plusSeconds(30));
        assertEquals(null, partner.silentSince());
        assertEquals(null, partner.quietUntil());
    }

    @Test
    void sixtyThirtyAndSevenDaysBeforeItsEndACertificateIsWarnedAboutOnceEach() {
        try (Stage stage = new Stage()) {
            X509Certificate certificate = stage.credential("official-qia").certificate();
            Instant end = certificate.getNotAfter().toInstant();
            PartnerCertificate registered = new PartnerCertificate("QIA", certificate, NOW);
            assertEquals(Optional.empty(), registered.warningDue(end.minus(Duration.ofDays(61))));
            for (int days : List.of(60, 30, 7)) {
                Instant then = end.minus(Duration.ofDays(days));
                assertEquals(Optional.of(days), registered.warningDue(then));
                registered.warned(days);
                assertEquals(Optional.empty(), registered.warningDue(then.plusSeconds(3_600)));
            }
            assertFalse(registered.counts(end.plusSeconds(1)));
        }
    }
}
