package org.singlewindow.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationAnswered;
import org.singlewindow.application.ApplicationArrived;
import org.singlewindow.declaration.DeclarationAmended;
import org.singlewindow.declaration.DeclarationLodged;
import org.singlewindow.declaration.DeclarationReady;
import org.singlewindow.notice.Told;

/**
 * Hears what has happened once its transaction is through, puts it on the bulletin that all servers read, and reads there
 * what is new. Nothing depends on it: what is lost, pages find when they ask.
 */
@ApplicationScoped
public class NewsDesk {
    private static final int WAITING = 10_000;

    /** Long enough that nothing is overlooked that was written by a slower clock, or whose writing took a while. */
    private static final Duration READ_AGAIN = Duration.ofSeconds(10);

    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private Bulletins bulletins;

    @Inject
    private Filers filers;

    @Inject
    private Clock clock;

    private final ArrayBlockingQueue<Happened> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Set<Long> known = new HashSet<>();
    private Instant forgotten = Instant.EPOCH;

    /**
     * What was heard here.
     *
     * @param dossier whose filer hears it as well; null where that is nobody else
     */
    record Happened(News news, @Nullable String dossier) {}

    void lodged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationLodged event) {
        hear(News.ofCustoms(News.Kind.DECLARATION), null);
    }

    void amended(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationAmended event) {
        hear(News.ofCustoms(News.Kind.DECLARATION), null);
    }

    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationReady event) {
        hear(News.ofCustoms(News.Kind.READY), null);
    }

    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApplicationArrived event) {
        hear(News.ofAgency(News.Kind.APPLICATION, event.agency()), null);
    }

    void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApplicationAnswered event) {
        hear(News.ofAgency(News.Kind.ANSWER, event.agency()), null);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) Told event) {
        hear(News.ofCompany(event.organisation()), event.dossier());
    }

    private void hear(News news, @Nullable String dossier) {
        // Full only when the database has been away for long: then news are the least that is missing.
        boolean unused = waiting.offer(new Happened(news, dossier));
    }

    /** Waits so long for something that happens here, puts it on the bulletin, and tells what is new there. */
    public List<News> next(long millis) throws InterruptedException {
        Set<Happened> happened = new LinkedHashSet<>();
        Happened first = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            happened.add(first);
            waiting.drainTo(happened);
        }
        return exchange(happened);
    }

    private List<News> exchange(Set<Happened> happened) {
        Instant now = clock.instant();
        Set<News> all = new LinkedHashSet<>();
        for (Happened one : happened) {
            all.add(one.news());
            all.addAll(filers.alsoHear(one));
        }
        if (!all.isEmpty()) {
            bulletins.note(all, now);
        }
        if (forgotten.isBefore(now.minus(KEPT))) {
            bulletins.forget(now.minus(KEPT));
            forgotten = now;
        }
        List<Bulletins.Entry> recent = bulletins.since(now.minus(READ_AGAIN));
        List<News> fresh = recent.stream()
                .filter(entry -> !known.contains(entry.id()))
                .map(Bulletins.Entry::news)
                .distinct()
                .toList();
        known.clear();
        recent.forEach(entry -> known.add(entry.id()));
        return fresh;
    }
}
