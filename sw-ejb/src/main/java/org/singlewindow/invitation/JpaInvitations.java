package org.singlewindow.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.persistence.OldRows;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaInvitations implements Invitations {
    private static final String OPEN = "i.usedAt is null and i.takenBackAt is null and i.endsAt > :now";
    private static final String SHOWN = "i.email, ' ', i.organisation, ' ', i.inviter";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Invitation> find(long id) {
        return Optional.ofNullable(entities.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Invitation> open(String hash, Instant now) {
        return open(hash, now, LockModeType.NONE);
    }

    @Override
    public Optional<Invitation> claim(String hash, Instant now) {
        return open(hash, now, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Invitation> open(String hash, Instant now, LockModeType lock) {
        return entities
                .createQuery("select i from Invitation i where i.token = :hash and " + OPEN, Invitation.class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Page<Invitation> page(Set<InvitationFacts.State> states, String text, Instant now, Cut cut) {
        WordsClause words = WordsClause.of(text, SHOWN);
        String narrowed = condition(states);
        String listed = " from Invitation i where i.id > 0" + narrowed + words.text();
        return new Paged<>(entities, Invitation.class, "i", listed, typed -> {
                    words.filled(typed);
                    if (narrowed.contains(":now")) {
                        typed.setParameter("now", now);
                    }
                })
                .page(NEWEST, cut);
    }

    private static String condition(Set<InvitationFacts.State> states) {
        return states.isEmpty()
                ? ""
                : states.stream()
                        .map(state -> switch (state) {
                            case OPEN -> OPEN;
                            case USED -> "i.usedAt is not null";
                            case ENDED -> "i.usedAt is null and i.takenBackAt is null and i.endsAt <= :now";
                            case TAKEN_BACK -> "i.usedAt is null and i.takenBackAt is not null";
                        })
                        .collect(Collectors.joining(") or (", " and ((", "))"));
    }

    @Override
    public int forget(Instant before, int most) {
        return OldRows.delete(entities, "invitation", "id", "ends_at", before, most);
    }
}
