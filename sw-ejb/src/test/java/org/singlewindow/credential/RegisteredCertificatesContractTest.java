package org.singlewindow.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.party.PartyBeans;
import org.singlewindow.party.People;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** What holds of {@link RegisteredCertificates}, wherever they are kept. */
public class RegisteredCertificatesContractTest extends StoreContract<RegisteredCertificates> {
    private static final TestAuthority AUTHORITY = new TestAuthority("Test CA");

    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");

    /** Somebody's certificate. */
    public static X509Certificate certificate(Instant from, Instant until) {
        return AUTHORITY.issue(TestAuthority.Keys.EC, from, until).certificate();
    }

    private static X509Certificate certificate(Instant until) {
        return certificate(UNTIL.minusSeconds(60), until);
    }

    @Test
    void whatWasRegisteredIsFoundAsItWas() {
        String fingerprint =
                store().register("trader-hanbit", certificate(UNTIL), NOW).fingerprint();
        written();
        RegisteredCertificate kept = store().find(fingerprint).orElseThrow();
        assertEquals("trader-hanbit", kept.person());
        assertEquals(UNTIL, kept.notAfter());
        assertTrue(store().find("0".repeat(64)).isEmpty());
    }

    @Test
    void someAreFoundByWhatIsShownOfThem() {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛 무역", "Hanbit Trading"),
                        new Organisation.Contact(null, null, null, null, null, null));
        the(People.class).admit("trader_one", "HANBIT", Actor.Role.TRADER, new Text("김", "Kim"), null);
        the(People.class).admit("trader-two", "HANBIT", Actor.Role.TRADER, new Text("이", "Lee"), null);
        String one = store().register("trader_one", certificate(UNTIL), NOW).fingerprint();
        store().register("trader-two", certificate(UNTIL.plusSeconds(1)), NOW);
        store().register("trader-two", certificate(UNTIL.plusSeconds(2)), NOW);
        written();
        Walk.through(cut -> store().page("", cut), RegisteredCertificate::fingerprint);
        for (String typed : List.of("", "hanbit", "무역 Trading", "한빛\u3000cn")) {
            assertEquals(3, store().page(typed, Cut.at(0, 1)).total(), typed);
        }
        assertEquals(List.of("trader_one"), people("r_o", 0));
        assertEquals(List.of("trader-two", "trader-two"), people("Lee", 0));
        assertEquals(List.of("trader_one"), people(one.substring(0, 16), 0));
        assertEquals(List.of("trader-two", "trader-two"), people("", 1));
        assertEquals(List.of(), people("%", 0));
    }

    @Test
    void thoseThatEndSoonAreOfPeopleWhoHaveNoneThatLastsLonger() {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛 무역", "Hanbit Trading"),
                        new Organisation.Contact(null, null, null, null, null, null));
        for (String person : List.of("soon", "later", "renewed", "kept-out", "ended")) {
            the(People.class).admit(person, "HANBIT", Actor.Role.TRADER, new Text("김", "Kim"), null);
        }
        store().register("soon", certificate(UNTIL), NOW);
        store().register("soon", certificate(UNTIL.minusSeconds(5)), NOW);
        store().register("later", certificate(UNTIL.plusSeconds(2)), NOW);
        store().register("renewed", certificate(UNTIL), NOW);
        store().register("renewed", certificate(UNTIL.plusSeconds(9)), NOW);
        store().register("kept-out", certificate(UNTIL), NOW);
        store().register("ended", certificate(UNTIL), NOW).end(NOW);
        PartyBeans.suspend(the(People.class).find("kept-out").orElseThrow());
        written();
        assertEquals(List.of("soon"), ending("", UNTIL.minusSeconds(9), UNTIL.plusSeconds(1)));
        assertEquals(List.of("soon", "later"), ending("", UNTIL.minusSeconds(9), UNTIL.plusSeconds(2)));
        assertEquals(List.of("later"), ending("무역 later", UNTIL.minusSeconds(9), UNTIL.plusSeconds(2)));
        assertEquals(List.of("later"), ending("", UNTIL, UNTIL.plusSeconds(2)));
        assertEquals(
                2,
                store().ending("", UNTIL.minusSeconds(9), UNTIL.plusSeconds(2), Cut.at(0, 1))
                        .total());
    }

    private List<String> ending(String text, Instant from, Instant until) {
        return store().ending(text, from, until, Cut.at(0, 10)).rows().stream()
                .map(RegisteredCertificate::person)
                .toList();
    }

    @Test
    void thoseOfAPersonComeSoonestToExpireFirst() {
        store().register("trader-hanbit", certificate(UNTIL.plusSeconds(1)), NOW);
        store().register("trader-hanbit", certificate(UNTIL), NOW).end(NOW);
        store().register("trader-nuri", certificate(UNTIL), NOW);
        written();
        assertEquals(
                List.of(UNTIL, UNTIL.plusSeconds(1)),
                store().of("trader-hanbit").stream()
                        .map(RegisteredCertificate::notAfter)
                        .toList());
        assertEquals(List.of(), store().of("nobody"));
    }

    private List<String> people(String text, int first) {
        return store().page(text, Cut.at(first, 10)).rows().stream()
                .map(RegisteredCertificate::person)
                .toList();
    }

    @Test
    void allComeSoonestToExpireFirst() {
        store().register("c", certificate(UNTIL), NOW);
        store().register("a", certificate(UNTIL.plusSeconds(1)), NOW);
        store().register("b", certificate(UNTIL), NOW);
        written();
        assertEquals(
                List.of("b", "c", "a"),
                store().all().stream().map(RegisteredCertificate::person).toList());
    }
}
