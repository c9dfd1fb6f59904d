package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.credential.OcspAnswer.Status;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;

/** The authority's responder is believed when it is the authority's, means this certificate, and speaks of now. */
class OnlineStatusTest {
    private static final Optional<Status> SILENCE = Optional.empty();

    private final TestAuthority authority = new TestAuthority("Trusted CA");
    private final TickingClock clock = new TickingClock();
    private TestResponder responder;
    private OnlineStatus online;
    private Holder holder;

    @BeforeEach
    void aResponderOfTheAuthorityIsThere() throws IOException {
        responder = new TestResponder(authority.own());
        online = new OnlineStatus("ocsp.example, " + responder.host(), clock);
        holder = authority.naming(responder.address().toString(), AccessDescription.id_ad_ocsp);
    }

    @AfterEach
    void itGoes() {
        responder.close();
    }

    private Optional<Status> said() {
        return online.of(holder.certificate(), authority.certificate());
    }

    @Test
    void saysThatACertificateIsGood() {
        assertEquals(Optional.of(Status.GOOD), said());
    }

    @Test
    void saysThatItWasRevoked() {
        responder.status = new RevokedStatus(Date.from(TestAuthority.NOW), 1);
        assertEquals(Optional.of(Status.REVOKED), said());
    }

    @Test
    void saysThatItKnowsNoSuchCertificate() {
        responder.status = new UnknownStatus();
        assertEquals(Optional.of(Status.UNKNOWN), said());
    }

    @Test
    void maySpeakThroughSomebodyWhomTheAuthorityAppointed() {
        responder.signer = authority.appointed();
        assertEquals(Optional.of(Status.GOOD), said());
    }

    @Test
    void isNotBelievedWhenSomebodyElseSpeaksForIt() {
        responder.signer = new TestAuthority("Trusted CA").own();
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotBelievedWhenSomebodySpeaksWhomTheAuthorityOnlyCertified() {
        responder.signer = authority.issue(Keys.EC);
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotBelievedWhenItsWordIsOld() {
        responder.from = TestAuthority.NOW.minus(Duration.ofDays(2));
        responder.until = TestAuthority.NOW.minus(Duration.ofDays(1));
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotBelievedWhenItsWordIsOfTomorrow() {
        responder.from = TestAuthority.NOW.plus(Duration.ofDays(1));
        responder.until = TestAuthority.NOW.plus(Duration.ofDays(2));
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotBelievedWhenItAnswersSomebodyElse() {
        responder.otherNonce = true;
        assertEquals(SILENCE, said());
    }

    @Test
    void mayHaveSignedInAdvance() {
        responder.forgetsNonce = true;
        assertEquals(Optional.of(Status.GOOD), said());
    }

    @Test
    void isNotHeardOutWhenItTalksForEver() {
        responder.padding = 1024 * 1024;
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotWaitedForLong() {
        System.setProperty("sw.limit.revocation-seconds", "1");
        try {
            responder.silent = true;
            long start = System.nanoTime();
            assertEquals(SILENCE, said());
            assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 3);
            assertEquals(SILENCE, said());
            assertEquals(1, responder.asked(), "its silence is remembered for a while");
        } finally {
            System.clearProperty("sw.limit.revocation-seconds");
        }
    }

    @Test
    void mayBeAway() {
        responder.close();
        assertEquals(SILENCE, said());
    }

    @Test
    void isNotAskedAgainAtOnceButAfterAWhile() {
        assertEquals(Optional.of(Status.GOOD), said());
        responder.status = new RevokedStatus(Date.from(TestAuthority.NOW), 1);
        assertEquals(Optional.of(Status.GOOD), said());
        clock.now = clock.now.plus(Duration.ofMinutes(6));
        assertEquals(Optional.of(Status.REVOKED), said());
        assertEquals(2, responder.asked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest", "http://ocsp.example.evil/", "http://evil@127.0.0.1/",
                        "ldap://ocsp.example/",
                "file:///etc/passwd", "http://ocsp.example:22/", "http:///nowhere", "not an address"
            })
    void isNotAskedWhereverACertificateSays(String address) {
        Holder other = authority.naming(address, AccessDescription.id_ad_ocsp);
        assertEquals(List.of(), online.respondersOf(other.certificate()));
    }

    @Test
    void isAskedWhereTheSettingsAllowItAndTheCertificateNamesIt() {
        Holder other = authority.naming("HTTP://OCSP.example/status", AccessDescription.id_ad_ocsp);
        assertEquals(List.of(URI.create("HTTP://OCSP.example/status")), online.respondersOf(other.certificate()));
        Holder issuer = authority.naming("http://ocsp.example/ca.crt", AccessDescription.id_ad_caIssuers);
        assertEquals(List.of(), online.respondersOf(issuer.certificate()));
        assertEquals(List.of(), new OnlineStatus("", clock).respondersOf(other.certificate()));
    }

    private static final class TickingClock extends Clock {
        private Instant now = TestAuthority.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
