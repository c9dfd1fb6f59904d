package org.singlewindow.invitation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.InMemoryIds;
import org.singlewindow.LookedFor;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Invitations in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
class InMemoryInvitations implements Invitations {
    private final List<Invitation> kept = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        InMemoryIds.give(invitation);
        kept.add(invitation);
    }

    @Override
    public Optional<Invitation> find(long id) {
        return kept.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<Invitation> open(String hash, Instant now) {
        return kept.stream()
                .filter(one -> hash.equals(one.token()) && one.state(now) == InvitationFacts.State.OPEN)
                .findFirst();
    }

    @Override
    public Optional<Invitation> claim(String hash, Instant now) {
        return open(hash, now);
    }

    @Override
    public Page<Invitation> page(Set<InvitationFacts.State> states, String text, Instant now, Cut cut) {
        List<Invitation> found = kept.stream()
                .filter(one -> states.isEmpty() || states.contains(one.state(now)))
                .filter(one -> Stream.of(text.split("[\\s\\p{Z}]+"))
                        .allMatch(word -> LookedFor.isIn(word, one.email(), one.organisation(), one.inviter())))
                .toList();
        return InMemoryPages.of(found, NEWEST, cut, false);
    }

    @Override
    public int forget(Instant before, int most) {
        List<Invitation> old = kept.stream()
                .filter(one -> one.endsAt().isBefore(before))
                .sorted(Comparator.comparing(Invitation::endsAt))
                .limit(most)
                .toList();
        kept.removeAll(old);
        return old.size();
    }
}
