package org.singlewindow.timeline;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.persistence.NoteQueue;
import org.singlewindow.persistence.NoteTaker;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Kst;

/**
 * Takes notes of what was refused, and to whom. Whoever notes it only hands it over, once the transaction that was
 * refused has ended, and never waits for a connection; a thread of its own ({@link NoteQueue}) writes it down. Attempts of people nobody
 * knows are counted by day, and so are those of a known person beyond what is recorded one by one.
 */
@ApplicationScoped
public class RefusedAttempts implements Retained, NoteTaker {
    private static final int WAITING = 20_000;
    private static final int AT_ONCE = 500;
    private static final int KINDS = 2_000;
    private static final int ACT_LENGTH = 120;
    private static final int CODE_LENGTH = 80;
    private static final String OTHER = "other";

    /**
     * Notes that somebody was refused something.
     *
     * @param person reference; null for somebody unknown
     */
    record Noted(Instant at, @Nullable String person, String act, String code) {}

    @Inject
    private RefusedAttemptStore store;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Quotas quotas;

    @Inject
    private Clock clock;

    @Inject
    private Event<Noted> noted;

    private final NoteQueue<Noted, RefusedAttempt> waiting = new NoteQueue<>(WAITING, AT_ONCE, this::taken, this::keep);
    private final Map<RefusedAttemptStore.Kind, Long> counts = new HashMap<>();

    /** Notes what a known person was refused; written down after the caller's transaction, if there is one. */
    public void note(String person, String act, String code) {
        noted.fire(new Noted(clock.instant(), person, plain(act, ACT_LENGTH), plain(code, CODE_LENGTH)));
    }

    /** Counts what somebody unknown was refused. Acts and codes are the window's own, never a stranger's words. */
    public void count(String act, String code) {
        add(clock.instant(), plain(act, ACT_LENGTH), plain(code, CODE_LENGTH));
    }

    void handOver(@Observes(during = TransactionPhase.AFTER_COMPLETION) Noted attempt) {
        if (!waiting.offer(attempt)) {
            add(attempt.at(), attempt.act(), attempt.code());
        }
    }

    private void add(Instant at, String act, String code) {
        LocalDate day = LocalDate.ofInstant(at, Kst.ZONE);
        synchronized (counts) {
            RefusedAttemptStore.Kind kind = new RefusedAttemptStore.Kind(day, act, code);
            boolean room = counts.containsKey(kind) || counts.size() < KINDS;
            counts.merge(room ? kind : new RefusedAttemptStore.Kind(day, OTHER, OTHER), 1L, Long::sum);
        }
    }

    private static String plain(String text, int length) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > length ? plain.substring(0, length) : plain;
    }

    @Override
    public String thread() {
        return "refusal-writer";
    }

    @Override
    public NoteQueue<?, ?> notes() {
        return waiting;
    }

    private void keep(List<RefusedAttempt> attempts) {
        Map<RefusedAttemptStore.Kind, Long> now;
        synchronized (counts) {
            now = new HashMap<>(counts);
            counts.clear();
        }
        if (attempts.isEmpty() && now.isEmpty()) {
            return;
        }
        try {
            store.keep(attempts, now);
        } catch (PersistenceException | EJBException | TransactionalException e) {
            synchronized (counts) {
                now.forEach((kind, times) -> counts.merge(kind, times, Long::sum));
            }
            throw e;
        }
    }

    /** Of a known person, as far as is recorded one by one; else it is counted. */
    private Optional<RefusedAttempt> taken(Noted attempt) {
        String person = attempt.person();
        Optional<String> organisation = person == null ? Optional.empty() : organisationOf(person);
        if (person == null || organisation.isEmpty() || !quotas.tryTake(Allowance.RECORDED_REFUSALS, person)) {
            add(attempt.at(), attempt.act(), attempt.code());
            return Optional.empty();
        }
        return Optional.of(new RefusedAttempt(attempt.at(), person, organisation.get(), attempt.act(), attempt.code()));
    }

    private Optional<String> organisationOf(String person) {
        try {
            return affiliations.organisationOf(person);
        } catch (PersistenceException | EJBException e) {
            return Optional.of("unknown");
        }
    }

    /**
     * Something that somebody was refused.
     *
     * @param code names the words, such as {@code party.certificate-expired}
     */
    public record Refused(Instant at, String act, String code) {}

    /** The last of those acts that a person was refused, as far as they are written down; the latest first. */
    public List<Refused> of(String person, Set<String> acts, int most) {
        return store.of(person, acts, most).stream()
                .map(attempt -> new Refused(attempt.happenedAt(), attempt.act(), attempt.code()))
                .toList();
    }

    @Override
    public Retention rule() {
        return Retention.REFUSALS;
    }

    @Override
    public int forget(Instant before, int most) {
        return store.forget(before, LocalDate.ofInstant(before, Kst.ZONE), most);
    }
}
