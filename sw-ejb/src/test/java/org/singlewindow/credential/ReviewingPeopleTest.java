package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.singlewindow.credential.PartyWorld.refused;

import jakarta.inject.Inject;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.List;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.party.InMemoryPeople;
import org.singlewindow.party.Organisation;
import org.singlewindow.privacy.InMemoryLooks;
import org.singlewindow.privacy.LookFacts;
import org.singlewindow.privacy.LookQuery;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.timeline.RefusedAttempts;

/** An administrator sees of somebody who cannot sign in why, and what would help. */
@EnableWeld
class ReviewingPeopleTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String HERE = "https://window.example";
    private static final String TRADER = "trader-hanbit";

    private final PartyWorld world = new PartyWorld();

    @WeldSetup
    final WeldInitiator weld = world.weld;

    @Inject
    private ReviewingPeople reviewing;

    @Inject
    private Registering registering;

    @Inject
    private Admitting admitting;

    @Inject
    private SigningIn signingIn;

    @Inject
    private RefusedAttempts attempts;

    @Inject
    private InMemorySignIns signIns;

    @Inject
    private InMemoryLooks looks;

    @Inject
    private InMemoryPeople people;

    @Inject
    private InMemoryOrganisations organisations;

    private final Holder holder =
            world.authority.issue(Keys.EC, TestAuthority.NOW.minus(DAY), TestAuthority.NOW.plus(DAY.multipliedBy(60)));

    @BeforeEach
    void anAdministratorCalls() {
        organisations.add(PartyWorld.organisation("HANBIT", Organisation.Kind.TRADER));
        organisations.add(PartyWorld.organisation("KCS", Organisation.Kind.CUSTOMS));
        people.add(PartyWorld.person(TRADER, "HANBIT", Actor.Role.TRADER));
        people.add(PartyWorld.person("customs-busan", "KCS", Actor.Role.CUSTOMS));
        world.calls("admin-one", "SW", Actor.Role.ADMIN);
    }

    private void register(Holder one) {
        try {
            registering.register(TRADER, one.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void signIn() {
        String nonce = signingIn.challenge(HERE);
        SignInText text = new SignInText(HERE, nonce);
        signingIn.signIn(text, TestSignature.over(text.toString(), holder), HERE);
    }

    private List<PersonFile.Next> next(String person) {
        return reviewing.open(person).next();
    }

    @Test
    void whatHelpsNextIsSaid() {
        assertEquals(List.of(PersonFile.Next.REGISTER), next(TRADER));
        register(holder);
        assertEquals(List.of(), next(TRADER));
        world.pass(DAY.multipliedBy(29));
        assertEquals(List.of(), next(TRADER));
        world.pass(DAY);
        assertEquals(List.of(PersonFile.Next.RENEW), next(TRADER));
        world.lists.set(0, world.authority.revoke(world.now().plus(DAY), List.of()));
        register(world.authority.issue(
                Keys.EC, world.now().minus(DAY), world.now().plus(DAY.multipliedBy(90))));
        assertEquals(List.of(), next(TRADER));
        admitting.suspend(TRADER);
        assertEquals(List.of(PersonFile.Next.READMIT), next(TRADER));
        world.pass(DAY.multipliedBy(100));
        assertEquals(List.of(PersonFile.Next.READMIT, PersonFile.Next.REGISTER), next(TRADER));
        assertEquals(List.of(PersonFile.Next.REGISTER, PersonFile.Next.PLACE), next("customs-busan"));
    }

    @Test
    void anEndedRegistrationOpensNothing() {
        register(holder);
        registering.end(CertificateCheck.fingerprintOf(holder.certificate()));
        assertEquals(List.of(PersonFile.Next.REGISTER), next(TRADER));
        assertEquals(1, reviewing.open(TRADER).certificates().size());
    }

    @Test
    void theLastSignInsAreShownThoseThatFailedToo() {
        register(holder);
        assertEquals(List.of(), reviewing.open(TRADER).signedIn());
        signIn();
        world.pass(DAY);
        signingIn.signIn(holder.certificate());
        world.pass(DAY);
        admitting.suspend(TRADER);
        assertEquals("party.person-inactive", refused(this::signIn));
        world.pass(DAY);
        assertEquals("party.person-inactive", refused(() -> signingIn.signIn(holder.certificate())));
        attempts.write();
        PersonFile file = reviewing.open(TRADER);
        String fingerprint = CertificateCheck.fingerprintOf(holder.certificate());
        assertEquals(
                List.of(
                        new SignIn(TRADER, SignIn.Way.CONNECTION, TestAuthority.NOW.plus(DAY), fingerprint),
                        new SignIn(TRADER, SignIn.Way.PORTAL, TestAuthority.NOW, fingerprint)),
                file.signedIn());
        assertEquals(
                List.of(
                        new RefusedAttempts.Refused(world.now(), "party.connect", "party.person-inactive"),
                        new RefusedAttempts.Refused(world.now().minus(DAY), "party.sign-in", "party.person-inactive")),
                file.refused());
    }

    @Test
    void aProgramThatCallsOftenIsNotWrittenDownEachTime() {
        register(holder);
        for (int i = 0; i < 20; i++) {
            signingIn.signIn(holder.certificate());
            world.pass(Duration.ofMinutes(1));
        }
        assertEquals(2, signIns.asked());
        assertEquals(
                TestAuthority.NOW.plus(Duration.ofMinutes(10)),
                reviewing.open(TRADER).signedIn().get(0).at());
    }

    @Test
    void whoLooksLeavesATrace() {
        reviewing.open(TRADER);
        LookFacts look = looks.page(LookQuery.ALL, 10).get(0);
        assertEquals("admin-one HANBIT", look.person() + " " + look.whose());
        assertEquals("party.person-not-found", refused(() -> reviewing.open("nobody")));
    }

    @Test
    void certificatesThatEndSoonAreListed() {
        register(holder);
        assertEquals(List.of(), registering.ending("", Cut.at(0, 10)).rows());
        world.pass(DAY.multipliedBy(30));
        assertEquals(1, registering.ending("", Cut.at(0, 10)).total());
        world.pass(DAY.multipliedBy(59));
        assertEquals(1, registering.ending("hanbit", Cut.at(0, 10)).total());
        world.pass(DAY);
        assertEquals(0, registering.ending("", Cut.at(0, 10)).total());
    }
}
