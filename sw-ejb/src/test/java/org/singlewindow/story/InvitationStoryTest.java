package org.singlewindow.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.credential.JoinText;
import org.singlewindow.credential.Registering;
import org.singlewindow.credential.SignInText;
import org.singlewindow.credential.SigningIn;
import org.singlewindow.invitation.Accepting;
import org.singlewindow.invitation.InvitationFacts;
import org.singlewindow.invitation.Inviting;
import org.singlewindow.notice.Letter;
import org.singlewindow.notice.Letters;
import org.singlewindow.outbox.EnvelopeFacts;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.Forgetting;
import org.singlewindow.privacy.Retention;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Somebody is invited by e-mail, and registers with a certificate of his own: once, in time, and nobody else. */
class InvitationStoryTest {
    private static final String ADMIN = "admin-one";
    private static final String HERE = "https://window.example";
    private static final String MAIL = "new@hanbit.example";
    private static final Text NAME = new Text("구초록", "Gu Cho-rok");
    private static final Pattern LINK = Pattern.compile("/invitation\\?token=([A-Za-z0-9_-]{43})\\s");
    private static final String NO_LONGER = "invitation.no-longer-valid";

    private final Stage stage = new Stage();

    @AfterEach
    void lower() {
        stage.close();
    }

    private Inviting inviting() {
        return stage.as(ADMIN, Inviting.class);
    }

    private InvitationFacts invite() {
        inviting().invite(MAIL, "HANBIT", Actor.Role.TRADER);
        return newest();
    }

    private InvitationFacts newest() {
        return inviting().page(Set.of(), "", Cut.at(0, 10)).rows().get(0);
    }

    private List<InvitationFacts> listed(InvitationFacts.State state) {
        return inviting().page(Set.of(state), "", Cut.at(0, 10)).rows();
    }

    private List<JsonObject> queued() {
        List<EnvelopeFacts> envelopes = stage.a(Outbox.class).claim(10);
        stage.a(Outbox.class).sent(envelopes);
        return envelopes.stream().map(one -> Json.parse(one.body())).toList();
    }

    /** What the letter that goes out next carries. */
    private String token() {
        JsonObject body = queued().get(0);
        return tokenOf(stage.a(Letters.class).write(body));
    }

    private static String tokenOf(Letter letter) {
        Matcher link = LINK.matcher(letter.text());
        assertTrue(link.find(), letter::text);
        return link.group(1);
    }

    private StageTrust.Credential stranger() {
        return stage.a(StageTrust.class).credential("Gu Cho-rok");
    }

    private String challenge() {
        return stage.a(SigningIn.class).challenge(HERE);
    }

    private static byte[] signed(Object text, StageTrust.Credential by) {
        return by.sign(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String accept(String token, StageTrust.Credential by, Text name, String email) {
        JoinText text = new JoinText("HANBIT", HERE, challenge());
        return stage.as("", Accepting.class).accept(token, text, signed(text, by), HERE, name, email);
    }

    private String accept(String token, StageTrust.Credential by) {
        return accept(token, by, NAME, MAIL);
    }

    private static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).code();
    }

    private String opened(String token) {
        try {
            return stage.as("", Accepting.class).open(token).organisation();
        } catch (Refusal e) {
            return e.code() + e.args();
        }
    }

    private List<TimelineEntryFacts> history() {
        return stage.a(Timeline.class).of(OrganisationFacts.history("HANBIT"));
    }

    private int people() {
        return stage.a(Register.class).people().size();
    }

    @Test
    void whoIsInvitedRegistersAndSignsIn() {
        InvitationFacts invitation = invite();
        JsonObject body = queued().get(0);
        Letter letter = stage.a(Letters.class).write(body);
        String token = tokenOf(letter);
        assertEquals(MAIL, letter.to());
        assertTrue(letter.subject().contains("초대합니다"), letter::subject);
        assertTrue(letter.text().contains("invites you to the Single Window"), letter::text);
        assertFalse(body.toString().contains("token"), body::toString);

        Accepting.Offer offer = stage.as("", Accepting.class).open(token);
        assertEquals(new Accepting.Offer("HANBIT", Actor.Role.TRADER, MAIL), offer);

        StageTrust.Credential own = stranger();
        String reference = accept(token, own, new Text(" 구초록 ", "Gu  Cho-rok"), "other@hanbit.example");
        PersonFacts person = stage.a(Register.class).person(reference).orElseThrow();
        assertEquals("HANBIT", person.organisation());
        assertEquals(Actor.Role.TRADER, person.role());
        assertEquals("구초록", person.name().ko());
        assertEquals("other@hanbit.example", person.email());

        String nonce = challenge();
        SignInText text = new SignInText(HERE, nonce);
        assertEquals(
                reference,
                stage.a(SigningIn.class)
                        .signIn(text, signed(text, own), HERE)
                        .actor()
                        .person());
        assertEquals(reference, newest().person());
        assertEquals(
                List.of(invitation.id()),
                listed(InvitationFacts.State.USED).stream()
                        .map(InvitationFacts::id)
                        .toList());
        assertEquals(
                List.of(
                        "admin-one invitation.invite " + invitation.reference(),
                        reference + " invitation.accept " + reference),
                history().stream()
                        .map(entry -> entry.person() + " " + entry.act() + " " + entry.subject())
                        .toList());
        assertTrue(
                history().stream().noneMatch(entry -> entry.details().toString().contains("@")));
    }

    @Test
    void aLinkIsGoodOnce() {
        invite();
        String token = token();
        accept(token, stranger());
        int before = people();
        assertEquals(NO_LONGER, refused(() -> accept(token, stranger())));
        assertEquals(before, people());
    }

    @Test
    void everyLinkThatOpensNothingIsAnsweredAlike() {
        invite();
        String used = token();
        accept(used, stranger());
        inviting().invite("ended@hanbit.example", "HANBIT", Actor.Role.TRADER);
        String ended = token();
        stage.a(StageClock.class).pass(Duration.ofDays(Limits.INVITATION_DAYS.value()));
        inviting().invite("back@hanbit.example", "HANBIT", Actor.Role.TRADER);
        String back = token();
        assertEquals("HANBIT", opened(back));
        inviting().takeBack(newest().id());
        String unknown = "x".repeat(43);
        for (String token : List.of(used, ended, back, unknown, "", "x", unknown + "x", "a\0b")) {
            assertEquals(NO_LONGER + "[]", opened(token));
            assertEquals(NO_LONGER, refused(() -> accept(token, stranger())));
        }
        assertEquals(1, listed(InvitationFacts.State.ENDED).size());
        assertEquals(1, listed(InvitationFacts.State.TAKEN_BACK).size());
        assertEquals(0, listed(InvitationFacts.State.OPEN).size());
    }

    @Test
    void sentAgainTheOldLinkDies() {
        InvitationFacts invitation = invite();
        String first = token();
        stage.a(StageClock.class).pass(Duration.ofDays(6));
        stage.as("admin-two", Inviting.class).again(invitation.id());
        assertEquals(NO_LONGER + "[]", opened(first), "even before the next letter is written");
        String second = token();
        assertNotEquals(first, second);
        assertEquals(NO_LONGER + "[]", opened(first));
        stage.a(StageClock.class).pass(Duration.ofDays(6));
        assertEquals("HANBIT", opened(second));
        assertEquals("admin-two", newest().inviter());
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(NO_LONGER + "[]", opened(second));
        inviting().again(invitation.id());
        assertEquals("HANBIT", opened(token()), "what ended is sent again as well");
    }

    @Test
    void whatWasUsedOrTakenBackIsNotSentAgain() {
        InvitationFacts used = invite();
        accept(token(), stranger());
        assertEquals("invitation.not-open", refused(() -> inviting().again(used.id())));
        assertEquals("invitation.not-open", refused(() -> inviting().takeBack(used.id())));
        InvitationFacts back = invite();
        inviting().takeBack(back.id());
        assertEquals(NO_LONGER + "[]", opened(token()), "a letter that was on its way leads nowhere");
        assertEquals("invitation.not-open", refused(() -> inviting().again(back.id())));
        assertEquals("invitation.not-found", refused(() -> inviting().again(99_999_999)));
    }

    @Test
    void ofALetterThatIsWrittenTwiceTheLastCounts() {
        invite();
        JsonObject body = queued().get(0);
        String first = tokenOf(stage.a(Letters.class).write(body));
        String second = tokenOf(stage.a(Letters.class).write(body));
        assertEquals(NO_LONGER + "[]", opened(first));
        assertEquals("HANBIT", opened(second));
    }

    @Test
    void anInvitationEndsWithWhoeverSentIt() {
        stage.as("admin-two", Inviting.class).invite(MAIL, "HANBIT", Actor.Role.TRADER);
        String token = token();
        stage.as(ADMIN, Admitting.class).suspend("admin-two");
        assertEquals(NO_LONGER + "[]", opened(token));
        assertEquals(NO_LONGER, refused(() -> accept(token, stranger())));
        inviting().again(newest().id());
        accept(token(), stranger());
    }

    @Test
    void aCertificateThatIsRegisteredIsRefusedAndTheLinkStaysGood() {
        invite();
        String token = token();
        int before = people();
        assertEquals("party.certificate-in-use", refused(() -> accept(token, stage.credential("trader-nuri"))));
        StageTrust.Credential ended = stranger();
        String other = "trader-hanbit";
        Registering registering = stage.as(ADMIN, Registering.class);
        registering.register(other, encoded(ended));
        registering.end(org.singlewindow.credential.CertificateCheck.fingerprintOf(ended.certificate()));
        assertEquals("party.certificate-in-use", refused(() -> accept(token, ended)));
        assertEquals(before, people());
        accept(token, stranger());
    }

    private static byte[] encoded(StageTrust.Credential of) {
        try {
            return of.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasNotSignedForThisCountsNothing() {
        invite();
        String token = token();
        StageTrust.Credential own = stranger();
        Accepting accepting = stage.as("", Accepting.class);
        JoinText text = new JoinText("HANBIT", HERE, challenge());
        SignInText signIn = new SignInText(HERE, text.nonce());
        assertEquals(
                "party.signature-wrong",
                refused(() -> accepting.accept(token, text, signed(signIn, own), HERE, NAME, MAIL)));
        JoinText other = new JoinText("NURI", HERE, text.nonce());
        assertEquals(
                "party.signature-wrong",
                refused(() -> accepting.accept(token, other, signed(other, own), HERE, NAME, MAIL)));
        JoinText elsewhere = new JoinText("HANBIT", "https://window.example.evil", text.nonce());
        assertEquals(
                "party.challenge-elsewhere",
                refused(() -> accepting.accept(token, elsewhere, signed(elsewhere, own), HERE, NAME, MAIL)));
        assertEquals(
                "party.join-stale",
                refused(() -> accepting.accept(token, text, signed(text, own), HERE, NAME, MAIL)),
                "used up by the attempt before");
        assertTrue(stage.a(Register.class).people().stream()
                .noneMatch(one -> one.name().equals(NAME)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Gu, a@b.example, party.name-missing",
        "구초록, '', a@b.example, party.name-missing",
        "구 900101-1234568, Gu, a@b.example, privacy.resident-number",
        "구초록, Gu, nobody, party.email-malformed",
        "구초록, Gu, '', party.email-malformed"
    })
    void whatIsTypedWronglyUsesNothingUp(String ko, String en, String email, String code) {
        invite();
        String token = token();
        assertEquals(code, refused(() -> accept(token, stranger(), new Text(ko, en), email)));
        accept(token, stranger());
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, TRADER, a@b.example, party.no-such-organisation",
        "HANBIT, ADMIN, a@b.example, party.role-does-not-fit",
        "SW, TRADER, a@b.example, party.role-does-not-fit",
        "HANBIT, TRADER, nobody, party.email-malformed",
        "HANBIT, TRADER, '', party.email-malformed"
    })
    void nobodyIsInvitedToWhatIsNotThere(String organisation, Actor.Role role, String email, String code) {
        assertEquals(code, refused(() -> inviting().invite(email, organisation, role)));
        assertEquals(List.of(), inviting().page(Set.of(), "", Cut.at(0, 10)).rows());
        assertEquals(List.of(), queued());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELPDESK", "ADMIN"})
    void theOperatorsPeopleAreInvitedByTheirRole(String role) {
        inviting().invite("desk@sw.example", "SW", Actor.Role.valueOf(role));
        String token = token();
        JoinText text = new JoinText("SW", HERE, challenge());
        String reference = stage.as("", Accepting.class)
                .accept(token, text, signed(text, stranger()), HERE, NAME, "desk@sw.example");
        assertEquals(
                role,
                stage.a(Register.class).person(reference).orElseThrow().role().name());
    }

    @Test
    void oneAdministratorSendsSoManyADay() {
        System.setProperty(Limits.INVITATIONS.property(), "2");
        try {
            invite();
            invite();
            assertEquals("quota.invitations", refused(this::invite));
            stage.as("admin-two", Inviting.class).invite(MAIL, "HANBIT", Actor.Role.TRADER);
        } finally {
            System.clearProperty(Limits.INVITATIONS.property());
        }
    }

    @Test
    void someTimeAfterItsEndItIsForgotten() {
        invite();
        stage.a(StageClock.class)
                .pass(Duration.ofDays(Limits.INVITATION_DAYS.value() + Limits.INVITATION_KEPT_DAYS.value() - 1));
        stage.a(Forgetting.class).forget();
        assertEquals(1, listed(InvitationFacts.State.ENDED).size());
        stage.a(StageClock.class).pass(Duration.ofDays(2));
        assertEquals(
                1, Objects.requireNonNull(stage.a(Forgetting.class).forget().get(Retention.INVITATIONS)));
        assertEquals(0, listed(InvitationFacts.State.ENDED).size());
    }
}
