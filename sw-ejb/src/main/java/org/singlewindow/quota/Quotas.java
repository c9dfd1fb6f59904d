package org.singlewindow.quota;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out what each client and organisation may have in a while, for all servers together. Decided from memory alone:
 * nobody waits for the database, and no second connection is taken where a transaction holds one. {@link QuotaKeeper}
 * fetches portions in the background; all servers together stay within the allowance plus one portion (a tenth of it) for
 * each server after the first. While the database is away each server gives out the allowance by itself.
 */
@ApplicationScoped
public class Quotas {
    private static final System.Logger LOG = System.getLogger(Quotas.class.getName());
    private static final int MOST_IN_MEMORY = 200_000;
    private static final int MOST_AT_ONCE = 200;

    private final Map<Key, Ration> rations = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Ration> asking = new LinkedBlockingQueue<>();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicBoolean alone = new AtomicBoolean();

    private final Grants grants;
    private final Clock clock;

    private record Key(Allowance what, String whose) {}

    @SuppressWarnings("NullAway")
    protected Quotas() {
        this(null, null);
    }

    @Inject
    public Quotas(Grants grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Takes one; refuses with {@link TooMany} where the allowance is used up. */
    public void take(Allowance what, String whose) {
        take(what, whose, 1);
    }

    /** Takes that much; refuses with {@link TooMany} where the allowance is used up. */
    public void take(Allowance what, String whose, long amount) {
        Instant now = clock.instant();
        Ration ration = ration(what, whose, now);
        switch (ration.take(amount)) {
            case YES -> {}
            case YES_ASK -> asking.add(ration);
            case NOT_YET -> throw tooMany(what, now, now.plusSeconds(1));
            case NO -> throw tooMany(what, now, ration.until());
        }
    }

    /** Takes one if there is one. */
    public boolean tryTake(Allowance what, String whose) {
        try {
            take(what, whose);
            return true;
        } catch (TooMany e) {
            return false;
        }
    }

    /** Refuses with {@link TooMany} where the allowance is used up; takes nothing. */
    public void refuseIfUsedUp(Allowance what, String whose) {
        Instant now = clock.instant();
        Ration ration = rations.get(new Key(what, whose));
        if (ration != null && !ration.isOver(now) && ration.isUsedUp()) {
            throw tooMany(what, now, ration.until());
        }
    }

    /** How often something was refused since this server started. */
    public long refusals() {
        return refused.get();
    }

    private TooMany tooMany(Allowance what, Instant now, Instant again) {
        refused.incrementAndGet();
        return new TooMany(what, now, again);
    }

    private Ration ration(Allowance what, String whose, Instant now) {
        if (rations.size() > MOST_IN_MEMORY) {
            makeRoom(now);
        }
        return rations.compute(
                new Key(what, whose),
                (key, before) ->
                        before == null || before.isOver(now) ? new Ration(what, whose, beginning(what, now)) : before);
    }

    private static Instant beginning(Allowance what, Instant now) {
        long length = what.window().toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(now.toEpochMilli(), length) * length);
    }

    /** Forgets what is over; where that is not enough, whoever came first: who has so many addresses gains nothing by it. */
    private synchronized void makeRoom(Instant now) {
        rations.values().removeIf(ration -> ration.isOver(now));
        if (rations.size() > MOST_IN_MEMORY) {
            rations.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getValue().since()))
                    .limit(MOST_IN_MEMORY / 2)
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(rations::remove);
        }
    }

    /** Waits a while for somebody to need more, then fetches it; {@link QuotaKeeper} does so again and again. */
    void settleNext(long millis) throws InterruptedException {
        Ration first = asking.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            List<Ration> batch = new ArrayList<>(List.of(first));
            asking.drainTo(batch, MOST_AT_ONCE);
            settle(batch);
        }
    }

    /** Fetches what is wanted right now. */
    public void settle() {
        List<Ration> batch = new ArrayList<>();
        asking.drainTo(batch);
        if (!batch.isEmpty()) {
            settle(batch);
        }
    }

    private void settle(List<Ration> batch) {
        // In one order on all servers, so that none waits for another in a circle.
        batch.sort(
                Comparator.comparing(Ration::what).thenComparing(Ration::whose).thenComparing(Ration::since));
        List<Grants.Wish> wishes = batch.stream()
                .map(ration -> new Grants.Wish(
                        ration.what().name(), ration.whose(), ration.since(), ration.until(), ration.wanted()))
                .toList();
        try {
            List<Long> totals = grants.note(wishes);
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).grant(wishes.get(i).amount(), totals.get(i));
            }
            alone.set(false);
        } catch (PersistenceException | EJBException | jakarta.transaction.TransactionalException e) {
            if (!alone.getAndSet(true)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Quotas cannot be shared now; this server goes on alone: {0}",
                        e.toString());
            }
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).goOnAlone(wishes.get(i).amount());
            }
        }
    }

    /** Forgets windows that are over, here and in the database. */
    void forget() {
        Instant now = clock.instant();
        rations.values().removeIf(ration -> ration.isOver(now));
        grants.forget(now);
    }
}
