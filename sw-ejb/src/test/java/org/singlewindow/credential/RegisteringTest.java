package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.singlewindow.credential.PartyWorld.refused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.credential.TestAuthority.Holder;
import org.singlewindow.credential.TestAuthority.Keys;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.InMemoryPeople;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/** An administrator opens the window to a certificate and closes it again. */
@EnableWeld
class RegisteringTest {
    private final PartyWorld world = new PartyWorld();

    @WeldSetup
    final WeldInitiator weld = world.weld;

    @Inject
    private Registering registering;

    @Inject
    private Admitting admitting;

    @Inject
    private SigningIn signingIn;

    @Inject
    private InMemoryPeople people;

    @Inject
    private Timeline timeline;

    private final Holder holder = world.authority.issue(Keys.RSA);

    @BeforeEach
    void anAdministratorCalls() {
        people.add(PartyWorld.person("trader-hanbit", "HANBIT", Actor.Role.TRADER));
        world.calls("admin-one", "SW", Actor.Role.ADMIN);
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private String refusedToRegister(byte[] file) {
        return refused(() -> registering.register("trader-hanbit", file));
    }

    @Test
    void opensAndCloses() {
        assertEquals("party.certificate-not-registered", refused(() -> signingIn.signIn(holder.certificate())));
        registering.register("trader-hanbit", der(holder.certificate()));
        assertEquals(
                "trader-hanbit", signingIn.signIn(holder.certificate()).actor().person());
        registering.end(CertificateCheck.fingerprintOf(holder.certificate()));
        assertEquals("party.certificate-not-registered", refused(() -> signingIn.signIn(holder.certificate())));
        assertEquals(
                "party.certificate-not-registered",
                refused(() -> registering.end(CertificateCheck.fingerprintOf(holder.certificate()))));
    }

    @Test
    void readsPem() throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(holder.certificate());
        }
        registering.register("trader-hanbit", text.toString().getBytes(StandardCharsets.US_ASCII));
        assertEquals(1, registering.all().size());
    }

    @Test
    void refusesWhatIsNoCertificate() {
        assertEquals("party.certificate-unreadable", refusedToRegister(new byte[0]));
        assertEquals("party.certificate-unreadable", refusedToRegister("hello".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("party.certificate-unreadable", refusedToRegister(new byte[16 * 1024 + 1]));
    }

    @Test
    void refusesWhatCouldNotBeUsed() {
        assertEquals(
                "party.certificate-foreign",
                refusedToRegister(
                        der(new TestAuthority("Foreign CA").issue(Keys.EC).certificate())));
        assertEquals(
                "party.certificate-expired",
                refusedToRegister(der(world.authority
                        .issue(
                                Keys.EC,
                                TestAuthority.NOW.minus(Duration.ofDays(2)),
                                TestAuthority.NOW.minus(Duration.ofDays(1)))
                        .certificate())));
        world.lists.set(0, world.authority.revoke(holder.certificate()));
        assertEquals("party.certificate-revoked", refusedToRegister(der(holder.certificate())));
        assertTrue(registering.all().isEmpty());
    }

    @Test
    void registersOnceAndForSomeoneWhoIsThere() {
        registering.register("trader-hanbit", der(holder.certificate()));
        assertEquals("party.certificate-already-registered", refusedToRegister(der(holder.certificate())));
        assertEquals(
                "party.person-not-found", refused(() -> registering.register("nobody", der(holder.certificate()))));
    }

    @Test
    void nobodyShutsOutHimselfOrTheLastAdministrator() {
        people.add(PartyWorld.person("admin-one", "SW", Actor.Role.ADMIN));
        people.add(PartyWorld.person("admin-two", "SW", Actor.Role.ADMIN));
        Holder second = world.authority.issue(Keys.RSA);
        String first = CertificateCheck.fingerprintOf(holder.certificate());
        registering.register("admin-one", der(holder.certificate()));
        assertEquals("party.suspends-oneself", refused(() -> admitting.suspend("admin-one")));
        assertEquals("party.suspends-oneself", refused(() -> registering.end(first)));
        world.calls("admin-two", "SW", Actor.Role.ADMIN);
        assertEquals("party.last-administrator", refused(() -> registering.end(first)));
        registering.register("admin-two", der(second.certificate()));
        registering.end(first);
        admitting.suspend("admin-one");
        world.calls("admin-one", "SW", Actor.Role.ADMIN);
        assertEquals("party.last-administrator", refused(() -> admitting.suspend("admin-two")));
    }

    @Test
    void aSuspendedPersonStaysOutUntilReadmitted() {
        registering.register("trader-hanbit", der(holder.certificate()));
        admitting.suspend("trader-hanbit");
        assertEquals("party.person-inactive", refused(() -> signingIn.signIn(holder.certificate())));
        admitting.readmit("trader-hanbit");
        assertEquals(
                "trader-hanbit", signingIn.signIn(holder.certificate()).actor().person());
    }

    @Test
    void theOrganisationsHistoryNamesEachStep() {
        registering.register("trader-hanbit", der(holder.certificate()));
        admitting.suspend("trader-hanbit");
        admitting.readmit("trader-hanbit");
        registering.end(CertificateCheck.fingerprintOf(holder.certificate()));
        List<TimelineEntryFacts> history = timeline.of("party:HANBIT");
        assertEquals(
                List.of(
                        "party.register-certificate",
                        "party.suspend-person",
                        "party.readmit-person",
                        "party.end-certificate"),
                history.stream().map(TimelineEntryFacts::act).toList());
        assertEquals("admin-one", history.get(0).person());
    }
}
