package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.credential.PartyWorld.refused;

import jakarta.inject.Inject;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;
import org.singlewindow.party.InMemoryPeople;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.privacy.Retention;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.InMemoryRefusedAttempts;
import org.singlewindow.timeline.RefusedAttempt;
import org.singlewindow.timeline.RefusedAttempts;

/** A registered certificate is the only way in; each reason to stay out has its own code. */
@EnableWeld
class SigningInTest {
    private static final Instant NOW = TestAuthority.NOW;
    private static final String HERE = "https://window.example";
    private static final Duration DAY = Duration.ofDays(1);

    private final PartyWorld world = new PartyWorld();

    @WeldSetup
    final WeldInitiator weld = world.weld;

    @Inject
    private SigningIn signingIn;

    @Inject
    private InMemoryPeople people;

    @Inject
    private InMemoryRegisteredCertificates certificates;

    @Inject
    private InMemoryChallenges challenges;

    @Inject
    private InMemoryRefusedAttempts attempts;

    @Inject
    private RefusedAttempts refusedAttempts;

    @Inject
    private InMemoryPortalSessions sessions;

    private Holder holder;

    @BeforeEach
    void someoneIsRegistered() {
        people.add(PartyWorld.person("trader-hanbit", "HANBIT", Actor.Role.TRADER));
        holder = registered(world.authority.issue(Keys.EC));
    }

    private Holder registered(Holder other) {
        certificates.add(new RegisteredCertificate("trader-hanbit", other.certificate(), NOW));
        return other;
    }

    private static String text(String nonce) {
        return new SignInText(HERE, nonce).toString();
    }

    private static byte[] over(String nonce, Holder who) {
        return TestSignature.over(text(nonce), who);
    }

    private SigningIn.Session signIn(String nonce, byte[] signature) {
        return signingIn.signIn(new SignInText(HERE, nonce), signature, HERE);
    }

    private SigningIn.Session signIn(Holder who) {
        String nonce = signingIn.challenge(HERE);
        return signIn(nonce, over(nonce, who));
    }

    /** The same answer to a signed challenge and to a connection. */
    private void assertKeptOut(String code, Holder who) {
        assertEquals(code, refused(() -> signIn(who)));
        assertEquals(code, refused(() -> signingIn.signIn(who.certificate())));
        assertEquals(Optional.empty(), signingIn.goOn(who.certificate()));
    }

    @ParameterizedTest
    @EnumSource
    void aRegisteredCertificateOpensTheWindow(Keys keys) {
        Holder who = registered(world.authority.issue(keys));
        Actor actor = signIn(who).actor();
        assertEquals("trader-hanbit", actor.person());
        assertEquals("HANBIT", actor.organisation());
        assertEquals(Actor.Role.TRADER, actor.role());
        assertEquals(actor, signingIn.signIn(who.certificate()).actor());
        assertEquals(Optional.of(actor), signingIn.goOn(who.certificate()));
        assertEquals(List.of(), attempts.all());
    }

    @Test
    void anExpiredOneDoesNot() {
        Holder expired = registered(world.authority.issue(Keys.EC, NOW.minus(DAY.multipliedBy(9)), NOW.minus(DAY)));
        assertKeptOut("party.certificate-expired", expired);
    }

    @Test
    void oneThatIsNotYetValidDoesNot() {
        Holder early = registered(world.authority.issue(Keys.EC, NOW.plus(DAY), NOW.plus(DAY.multipliedBy(9))));
        assertKeptOut("party.certificate-not-yet-valid", early);
    }

    @Test
    void aRevokedOneDoesNot() {
        world.lists.set(0, world.authority.revoke(holder.certificate()));
        assertKeptOut("party.certificate-revoked", holder);
    }

    @Test
    void oneThatIsNotRegisteredDoesNot() {
        assertKeptOut("party.certificate-not-registered", world.authority.issue(Keys.RSA));
    }

    @Test
    void oneWhoseRegistrationEndedDoesNot() {
        certificates
                .find(CertificateCheck.fingerprintOf(holder.certificate()))
                .orElseThrow()
                .end(NOW);
        assertKeptOut("party.certificate-not-registered", holder);
    }

    @Test
    void oneOfAnotherAuthorityDoesNot() {
        assertKeptOut("party.certificate-foreign", registered(new TestAuthority("Foreign CA").issue(Keys.EC)));
    }

    @Test
    void oneOfAnAuthorityThatOnlyBearsTheNameDoesNot() {
        assertKeptOut("party.certificate-foreign", registered(new TestAuthority("Trusted CA").issue(Keys.EC)));
    }

    @Test
    void oneOfAnAuthorityThatIsNoLongerTrustedDoesNot() {
        world.authorities.clear();
        assertKeptOut("party.certificate-foreign", holder);
    }

    @Test
    void theAuthoritysOwnDoesNot() {
        assertEquals(
                "party.certificate-not-for-signing", refused(() -> signingIn.signIn(world.authority.certificate())));
    }

    @Test
    void oneThatIsNotMeantForSigningDoesNot() {
        KeyPair keys = Keys.EC.make();
        Holder other = world.authority.issue(keys, NOW.minus(DAY), NOW.plus(DAY), KeyUsage.keyAgreement);
        assertKeptOut("party.certificate-not-for-signing", registered(other));
    }

    @Test
    void thatOfASuspendedPersonDoesNot() {
        PartyBeans.suspend(people.find("trader-hanbit").orElseThrow());
        assertKeptOut("party.person-inactive", holder);
    }

    @Test
    void nobodyComesInWhileNobodyKnowsWhoWasRevoked() {
        world.lists.clear();
        assertKeptOut("party.revocation-unknown", holder);
        world.lists.add(world.authority.revoke(NOW.minusSeconds(1), List.of()));
        assertKeptOut("party.revocation-unknown", holder);
        world.lists.set(0, new TestAuthority("Trusted CA").revoke());
        assertKeptOut("party.revocation-unknown", holder);
    }

    @Test
    void aChallengeOpensOneSession() {
        String nonce = signingIn.challenge(HERE);
        byte[] signature = over(nonce, holder);
        signIn(nonce, signature);
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, signature)));
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, over(nonce, holder))));
    }

    @Test
    void whatASiteInBetweenHandsOnOpensNothingAndIsRecorded() {
        String elsewhere = "https://window.example.evil";
        String nonce = signingIn.challenge(HERE);
        byte[] signature = TestSignature.over(new SignInText(elsewhere, nonce).toString(), holder);

        assertEquals(
                "party.challenge-elsewhere",
                refused(() -> signingIn.signIn(new SignInText(elsewhere, nonce), signature, HERE)));
        assertEquals("party.signature-wrong", refused(() -> signIn(nonce, signature)));
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, over(nonce, holder))));
        assertEquals(
                "trader-hanbit HANBIT party.sign-in party.challenge-elsewhere",
                line(attempts.all().get(0)));
    }

    @Test
    void aChallengeOfOneAddressOpensNothingAtAnother() {
        String nonce = signingIn.challenge("https://other.example");
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, over(nonce, holder))));
    }

    @Test
    void aChallengeIsUsedUpByWhoeverSignedIt() {
        Holder stranger = world.authority.issue(Keys.EC);
        String nonce = signingIn.challenge(HERE);
        assertEquals("party.certificate-not-registered", refused(() -> signIn(nonce, over(nonce, stranger))));
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, over(nonce, holder))));
    }

    @Test
    void aChallengeIsNotUsedUpByNoise() {
        String nonce = signingIn.challenge(HERE);
        assertEquals("party.signature-wrong", refused(() -> signIn(nonce, new byte[] {1, 2, 3})));
        assertEquals("trader-hanbit", signIn(nonce, over(nonce, holder)).actor().person());
    }

    @Test
    void aChallengeIsGoodForFiveMinutes() {
        String nonce = signingIn.challenge(HERE);
        byte[] signature = over(nonce, holder);
        world.pass(SigningIn.FRESH);
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, signature)));
        signingIn.forgetStaleChallenges();
        world.pass(Duration.ofSeconds(1));
        signingIn.forgetStaleChallenges();
        assertEquals(0, challenges.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "0123456789012345678901234567890123456789012", "a\0b"})
    void aChallengeThatTheWindowNeverMadeIsNone(String nonce) {
        assertEquals("party.challenge-stale", refused(() -> signIn(nonce, over(nonce, holder))));
    }

    @Test
    void noTwoChallengesAreTheSame() {
        String nonce = signingIn.challenge(HERE);
        assertEquals(43, nonce.length());
        assertNotEquals(nonce, signingIn.challenge(HERE));
    }

    @Test
    void aSignatureOverAnotherChallengeIsWrong() {
        String nonce = signingIn.challenge(HERE);
        byte[] signature = over(signingIn.challenge(HERE), holder);
        assertEquals("party.signature-wrong", refused(() -> signIn(nonce, signature)));
    }

    @Test
    void someoneElsesCertificateBesideTheSignatureIsWrong() {
        Holder thief = world.authority.issue(Keys.EC);
        String nonce = signingIn.challenge(HERE);
        byte[] signature = new TestSignature().sign(text(nonce), thief, holder.certificate());
        assertEquals("party.signature-wrong", refused(() -> signIn(nonce, signature)));
    }

    @Test
    void whoWasRefusedIsRecorded() {
        world.lists.set(0, world.authority.revoke(holder.certificate()));
        refused(() -> signIn(holder));
        refused(() -> signingIn.signIn(holder.certificate()));
        refused(() -> signIn(world.authority.issue(Keys.EC)));
        refused(() -> signIn(signingIn.challenge(HERE), new byte[0]));
        assertEquals(
                List.of(
                        "trader-hanbit HANBIT party.sign-in party.certificate-revoked",
                        "trader-hanbit HANBIT party.connect party.certificate-revoked"),
                attempts.all().stream().map(SigningInTest::line).toList());
        assertEquals(
                Map.of(
                        "party.sign-in party.certificate-not-registered", 1L,
                        "party.sign-in party.signature-wrong", 1L),
                attempts.counted(),
                "strangers are counted");
    }

    private static String line(RefusedAttempt attempt) {
        return String.join(" ", attempt.person(), attempt.organisation(), attempt.act(), attempt.code());
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItIs() {
        SigningIn.Opened session = signingIn.open(signIn(holder).actor());
        world.pass(Duration.ofHours(12).minusSeconds(1));
        assertEquals(Optional.empty(), signingIn.ended(session));
        world.pass(Duration.ofSeconds(1));
        assertEquals(Optional.of(SigningIn.Ended.LASTED), signingIn.ended(session));
        world.pass(Duration.ofSeconds(1));
        signingIn.forgetStaleChallenges();
        assertEquals(0, sessions.size());
    }

    @Test
    void theEleventhSessionOfAPersonEndsTheFirst() {
        Actor actor = signIn(holder).actor();
        List<SigningIn.Opened> opened = Stream.generate(() -> signingIn.open(actor))
                .limit(Limits.SESSIONS.value() + 1)
                .toList();
        assertEquals(Optional.of(SigningIn.Ended.REPLACED), signingIn.ended(opened.get(0)));
        assertEquals(Optional.empty(), signingIn.ended(opened.get(1)));
        signingIn.close(opened.get(1));
        assertEquals(Optional.of(SigningIn.Ended.REPLACED), signingIn.ended(opened.get(1)));
    }

    @Test
    void strangersCannotFillTheWindowWithChallenges() {
        System.setProperty(Limits.CHALLENGES_KEPT.property(), "20");
        try {
            for (int i = 0; i < 100; i++) {
                signingIn.challenge(HERE);
            }
            world.pass(Duration.ofSeconds(1));
            String newest = signingIn.challenge(HERE);
            signingIn.forgetStaleChallenges();
            assertTrue(challenges.size() <= 20, () -> "kept: " + challenges.size());
            assertEquals(
                    "trader-hanbit",
                    signIn(newest, over(newest, holder)).actor().person());
        } finally {
            System.clearProperty(Limits.CHALLENGES_KEPT.property());
        }
    }

    @Test
    void refusalsOfOnePersonAreRecordedUpToANumberAndCountedBeyondAndForgottenByAge() {
        System.setProperty(Limits.RECORDED_REFUSALS.property(), "20");
        try {
            world.lists.set(0, world.authority.revoke(holder.certificate()));
            for (int i = 0; i < 30; i++) {
                refused(() -> signingIn.signIn(holder.certificate()));
            }
            assertEquals(20, attempts.all().size());
            assertEquals(Map.of("party.connect party.certificate-revoked", 10L), attempts.counted());
            world.pass(Duration.ofDays(Limits.REFUSAL_DAYS.value()));
            refusedAttempts.forget(Retention.REFUSALS.before(world.now()), 1_000);
            assertEquals(20, attempts.all().size());
            world.pass(DAY.multipliedBy(2));
            refusedAttempts.forget(Retention.REFUSALS.before(world.now()), 1_000);
            assertEquals(List.of(), attempts.all());
            assertEquals(Map.of(), attempts.counted());
        } finally {
            System.clearProperty(Limits.RECORDED_REFUSALS.property());
        }
    }

    @Test
    void aSessionEndsWithItsCertificate() {
        assertEquals(
                "trader-hanbit",
                signingIn.goOn(holder.certificate()).orElseThrow().person());
        world.pass(DAY.multipliedBy(101));
        world.lists.set(0, world.authority.revoke(NOW.plus(DAY.multipliedBy(200)), List.of()));
        assertEquals(Optional.empty(), signingIn.goOn(holder.certificate()));
    }
}
