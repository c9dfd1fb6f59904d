package org.singlewindow.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.persistence.StoreContract;
import org.singlewindow.persistence.Walk;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;

/** What holds of {@link Invitations}, wherever they are kept. */
class InvitationsContractTest extends StoreContract<Invitations> {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String HASH = "a".repeat(64);

    @BeforeEach
    void anOrganisation() {
        the(Organisations.class)
                .found(
                        "HANBIT",
                        Organisation.Kind.TRADER,
                        new Text("한빛 무역", "Hanbit Trading"),
                        new Organisation.Contact(null, null, null, null, null, null));
        written();
    }

    private long sent(String email, Instant sentAt) {
        Invitation invitation =
                new Invitation("HANBIT", Actor.Role.TRADER, email, "admin-one", sentAt, sentAt.plus(WEEK));
        store().add(invitation);
        written();
        return invitation.id();
    }

    private Invitation known(long id) {
        return store().find(id).orElseThrow();
    }

    private void link(long id, String hash) {
        known(id).link(hash);
        written();
    }

    private List<String> listed(String text, InvitationFacts.State... states) {
        return store().page(Set.of(states), text, NOW, Cut.at(0, 10)).rows().stream()
                .map(Invitation::email)
                .toList();
    }

    @Test
    void whatWasSentIsFoundAsItWas() {
        Invitation kept = known(sent("a@b.example", NOW));
        assertEquals("HANBIT", kept.organisation());
        assertEquals(Actor.Role.TRADER, kept.role());
        assertEquals("admin-one", kept.inviter());
        assertEquals(NOW.plus(WEEK), kept.endsAt());
        assertTrue(store().find(kept.id() + 100_000).isEmpty());
    }

    @Test
    void aLinkOpensItUntilItEndsIsUsedOrTakenBackOrAnotherOneIsMade() {
        long id = sent("a@b.example", NOW);
        assertEquals(Optional.empty(), opened(HASH, NOW));
        link(id, HASH);
        assertEquals(Optional.of(id), opened(HASH, NOW));
        assertEquals(Optional.of(id), opened(HASH, NOW.plus(WEEK).minusSeconds(1)));
        assertEquals(Optional.empty(), opened(HASH, NOW.plus(WEEK)));
        link(id, "b".repeat(64));
        assertEquals(Optional.empty(), opened(HASH, NOW));
        known(id).again("admin-two", NOW, NOW.plus(WEEK));
        written();
        assertEquals(Optional.empty(), opened("b".repeat(64), NOW));
        link(id, HASH);
        known(id).takeBack(NOW);
        written();
        assertEquals(Optional.empty(), opened(HASH, NOW));
    }

    @Test
    void whatWasUsedIsOpenNoMore() {
        long id = sent("a@b.example", NOW);
        link(id, HASH);
        store().claim(HASH, NOW).orElseThrow().use("hanbit-1", NOW);
        written();
        assertEquals(Optional.empty(), opened(HASH, NOW));
        assertEquals("hanbit-1", known(id).person());
    }

    /** Both ways to ask say the same. */
    private Optional<Long> opened(String hash, Instant now) {
        Optional<Long> open = store().open(hash, now).map(Invitation::id);
        written();
        assertEquals(open, store().claim(hash, now).map(Invitation::id));
        written();
        return open;
    }

    @Test
    void someAreFoundByStateAndByWhatIsShownOfThem() {
        sent("open@b.example", NOW);
        sent("ended@b.example", NOW.minus(WEEK));
        known(sent("used@b.example", NOW.minusSeconds(1))).use("hanbit-1", NOW);
        known(sent("back_x@b.example", NOW.minusSeconds(2))).takeBack(NOW);
        written();
        Walk.through(cut -> store().page(Set.of(), "", NOW, cut), Invitation::id);
        List<String> all = List.of("open@b.example", "used@b.example", "back_x@b.example", "ended@b.example");
        assertEquals(all, listed(""));
        assertEquals(all, listed("hanbit ADMIN-one"));
        assertEquals(List.of("open@b.example"), listed("", InvitationFacts.State.OPEN));
        assertEquals(List.of("used@b.example"), listed("", InvitationFacts.State.USED));
        assertEquals(List.of("ended@b.example"), listed("", InvitationFacts.State.ENDED));
        assertEquals(
                List.of("back_x@b.example", "ended@b.example"),
                listed("", InvitationFacts.State.TAKEN_BACK, InvitationFacts.State.ENDED));
        assertEquals(List.of("back_x@b.example"), listed("k_x"));
        assertEquals(List.of(), listed("used", InvitationFacts.State.OPEN));
    }

    @Test
    void thoseThatEndedFirstAreForgottenFirst() {
        sent("old@b.example", NOW.minus(WEEK).minusSeconds(2));
        sent("older@b.example", NOW.minus(WEEK).minusSeconds(3));
        sent("new@b.example", NOW);
        assertEquals(1, store().forget(NOW, 1));
        written();
        assertEquals(List.of("new@b.example", "old@b.example"), listed(""));
        assertEquals(1, store().forget(NOW, 10));
        written();
        assertEquals(List.of("new@b.example"), listed(""));
    }
}
