package org.singlewindow.as4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.as4.Wire.Beliefs;

/** What goes over the wire arrives once, signed and encrypted; what is not right is refused, and said to be. */
class NodeTest {
    private static final String HELLO = "<hello>안녕하십니까</hello>";

    @TempDir
    private Path folder;

    private OwnKey a;
    private OwnKey b;
    private OwnKey other;

    @BeforeEach
    void keys() throws GeneralSecurityException, IOException {
        a = Wire.key(folder, "a", "RSA");
        b = Wire.key(folder, "b", "RSA");
        other = Wire.key(folder, "other", "RSA");
    }

    @ParameterizedTest
    @CsvSource({"RSA,RSA", "EC,EC", "RSA,EC", "EC,RSA"})
    void aMessageArrivesWholeAndIsReceipted(String own, String theirs) throws Exception {
        OwnKey one = Wire.key(folder, "one", own);
        OwnKey two = Wire.key(folder, "two", theirs);
        AtomicReference<String> seen = new AtomicReference<>("");
        try (Wire wire = new Wire(Beliefs.usual(one, two))) {
            wire.tampering = bytes -> {
                seen.set(new String(bytes, StandardCharsets.ISO_8859_1));
                return bytes;
            };
            SignedReceipt receipt = wire.send("m-1@a", HELLO);
            assertEquals("m-1@a", receipt.messageId());
            assertTrue(new String(receipt.bytes(), StandardCharsets.UTF_8).contains("NonRepudiationInformation"));
            ReceivedMessage message = wire.taken.get(0);
            assertEquals(HELLO, new String(message.parts().get(0).content(), StandardCharsets.UTF_8));
            assertEquals(2, message.parts().size());
            assertEquals("somebody", message.properties().get("originalSender"));
            assertTrue(message.envelope().contains("SignatureValue"), "kept as evidence");
        }
        assertFalse(String.valueOf(seen.get()).contains("hello"), "on the wire nobody reads it");
    }

    @Test
    void whileOneCertificateFollowsAnotherBothCount() throws Exception {
        OwnKey next = Wire.key(folder, "next", "RSA");
        Beliefs both = Beliefs.usual(next, b).bKnowsAs(List.of(next.certificate(), a.certificate()));
        try (Wire wire = new Wire(both)) {
            wire.send("m-1@a", HELLO);
            assertEquals(1, wire.taken.size());
        }
        Beliefs notYet = Beliefs.usual(a, b).bKnowsAs(List.of(next.certificate(), a.certificate()));
        try (Wire wire = new Wire(notYet)) {
            wire.send("m-1@a", HELLO);
            assertEquals(1, wire.taken.size());
        }
    }

    @Test
    void whatIsEncryptedForTheOldKeyCanStillBeRead() throws Exception {
        OwnKey next = Wire.key(folder, "next", "RSA");
        Keys.join(folder, "joined", "b", "next");
        OwnKey joined = OwnKey.read(folder.resolve("joined.p12"), Keys.PASSWORD);
        List<X509Certificate> oldFirst = List.of(b.certificate(), next.certificate());
        List<X509Certificate> newFirst = List.of(next.certificate(), b.certificate());
        for (List<X509Certificate> known : List.of(oldFirst, newFirst)) {
            try (Wire wire = new Wire(Beliefs.usual(a, joined).aKnowsBAs(known))) {
                wire.send("m-1@a", HELLO);
                assertEquals(1, wire.taken.size());
            }
        }
    }

    @Test
    void whatComesAgainIsReceiptedAgainAndHandedOverOnce() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.send("m-1@a", HELLO);
            wire.answering = reply -> new Reply(500, "text/plain", new byte[0]);
            assertFalse(assertThrows(NotDelivered.class, () -> wire.send("m-2@a", HELLO))
                    .isFinal());
            wire.answering = UnaryOperator.identity();
            wire.send("m-2@a", HELLO);
            assertEquals(2, wire.taken.size());
            NotDelivered different = assertThrows(NotDelivered.class, () -> wire.send("m-1@a", "<other/>"));
            assertTrue(different.isFinal(), different::getMessage);
            assertEquals(2, wire.taken.size());
        }
    }

    @Test
    void whatCannotBeKeptNowIsWantedAgain() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.unavailable = true;
            NotDelivered later = assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO));
            assertFalse(later.isFinal(), later::getMessage);
            assertEquals(503, wire.lastStatus);
            assertEquals(List.of(), wire.refused);
            wire.unavailable = false;
            wire.send("m-1@a", HELLO);
            assertEquals(1, wire.taken.size());
        }
    }

    @Test
    void whoeverCannotSayNowWhomItKnowsWantsTheMessageAgain() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.forgetful = true;
            NotDelivered later = assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO));
            assertFalse(later.isFinal(), later::getMessage);
            wire.forgetful = false;
            wire.send("m-1@a", HELLO);
            assertEquals(1, wire.taken.size());
        }
    }

    @Test
    void whoeverSaysNothingIsNotWaitedForLongerThanAgreed() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b), Duration.ofSeconds(1))) {
            CountDownLatch over = new CountDownLatch(1);
            wire.answering = reply -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return reply;
            };
            NotDelivered silent = assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO));
            assertFalse(silent.isFinal(), silent::getMessage);
            over.countDown();
        }
    }

    @Test
    void whoeverIsNotThePartnerOrSpeaksOfSomethingElseIsRefused() throws Exception {
        refused(Beliefs.usual(other, b).bKnowsAs(List.of(a.certificate())), "signed with somebody else's key");
        refused(Beliefs.usual(a, b).agreement("another"), "under another agreement");
        refused(Beliefs.usual(a, b).bIsCalled("C"), "addressed to somebody else");
        refused(Beliefs.usual(a, b).aKnowsBAs(List.of(other.certificate())), "encrypted for somebody else");
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            assertThrows(
                    NotDelivered.class,
                    () -> wire.send("m-1@a", "Sing", Instant.now(), HELLO.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), wire.taken);
            assertEquals(1, wire.refused.size(), "an action that was not agreed upon");
        }
    }

    private static void refused(Beliefs beliefs, String why) throws IOException {
        try (Wire wire = new Wire(beliefs)) {
            assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO), why);
            assertEquals(List.of(), wire.taken, why);
            assertEquals(1, wire.refused.size(), why);
        }
    }

    @Test
    void whatWasAlteredOnTheWayIsRefused() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.tampering = bytes -> {
                byte[] altered = bytes.clone();
                // In the last attachment: behind the SOAP part, before the closing boundary.
                altered[altered.length - 120] ^= 1;
                return altered;
            };
            assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO));
            wire.tampering = bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                    .replace(">Say<", ">Sin<")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(NotDelivered.class, () -> wire.send("m-2@a", HELLO));
            assertEquals(List.of(), wire.taken);
            assertEquals(2, wire.refused.size(), wire.refused::toString);
        }
    }

    @Test
    void whatWasRecordedAndIsPlayedAgainMuchLaterIsRefused() throws Exception {
        byte[] content = HELLO.getBytes(StandardCharsets.UTF_8);
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            Instant now = Instant.now();
            assertThrows(NotDelivered.class, () -> wire.send("m-1@a", "Say", now.minus(Duration.ofDays(8)), content));
            assertThrows(NotDelivered.class, () -> wire.send("m-2@a", "Say", now.plus(Duration.ofHours(1)), content));
            assertEquals(List.of(), wire.taken);
            assertEquals(2, wire.refused.size());
            wire.send("m-3@a", "Say", now.minus(Duration.ofDays(6)), content);
            assertEquals(1, wire.taken.size());
        }
    }

    @Test
    void whatIsTooLargeIsNotReadOnPackedOrUnpacked() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            byte[] noise = new byte[3 * Wire.LARGEST];
            new Random(4711).nextBytes(noise);
            assertThrows(NotDelivered.class, () -> wire.send("m-1@a", "Say", Instant.now(), noise));
            assertEquals(413, wire.lastStatus);
            // A few kilobytes on the wire.
            byte[] zeros = new byte[20 * Wire.LARGEST];
            assertThrows(NotDelivered.class, () -> wire.send("m-2@a", "Say", Instant.now(), zeros));
            assertEquals(List.of(), wire.taken);
            assertEquals(2, wire.refused.size(), wire.refused::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello?",
                "<?xml version='1.0'?><!DOCTYPE e [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><e>&x;</e>",
                "<S:Envelope xmlns:S='http://www.w3.org/2003/05/soap-envelope'><S:Header/><S:Body/></S:Envelope>"
            })
    void whatIsNoMessageIsRefusedAndNoted(String body) throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.tampering = bytes -> body.getBytes(StandardCharsets.UTF_8);
            assertThrows(NotDelivered.class, () -> wire.send("m-1@a", HELLO));
            assertEquals(List.of(), wire.taken);
            assertEquals(1, wire.refused.size(), wire.refused::toString);
        }
    }

    @Test
    void onlyTheReceiversOwnReceiptOfThisMessageIsBelieved() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            AtomicReference<Reply> first = new AtomicReference<>();
            wire.answering = reply -> {
                first.set(reply);
                return reply;
            };
            wire.send("m-1@a", HELLO);
            wire.answering = reply -> first.get();
            notBelieved(wire, "m-2@a");
            wire.answering = reply -> new Reply(200, reply.contentType(), new byte[0]);
            notBelieved(wire, "m-3@a");
            wire.answering = reply -> new Reply(
                    200,
                    reply.contentType(),
                    new String(reply.body(), StandardCharsets.UTF_8)
                            .replaceAll("(?s)<wsse:Security.*</wsse:Security>", "")
                            .getBytes(StandardCharsets.UTF_8));
            notBelieved(wire, "m-4@a");
        }
    }

    private static void notBelieved(Wire wire, String id) {
        NotDelivered no = assertThrows(NotDelivered.class, () -> wire.send(id, HELLO));
        assertFalse(no.isFinal(), no::getMessage);
    }

    @Test
    void aTestIsAnsweredAndHandedToNobody() throws Exception {
        try (Wire wire = new Wire(Beliefs.usual(a, b))) {
            wire.send("t-1@a", Node.TEST_ACTION, Instant.now(), new byte[] {'?'});
            assertEquals(List.of(), wire.taken);
            assertEquals(List.of(), wire.refused);
        }
    }
}
