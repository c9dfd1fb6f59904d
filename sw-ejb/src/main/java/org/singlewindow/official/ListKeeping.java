package org.singlewindow.official;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.singlewindow.codes.ReadList;
import org.singlewindow.reference.Numbers;

/** Keeps each official list as it has to be: lays the edition that the window brings, and tells which editions count. */
@ApplicationScoped
public class ListKeeping {
    private static final Duration LOADING_TAKES_AT_MOST = Duration.ofMinutes(30);

    private final Map<String, Standing> told = new ConcurrentHashMap<>();

    @Inject
    private Editions editions;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /** Gives up what was being loaded when its server ended, and lays what the window brings, anew whenever that changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <R extends ReadList> void begin(OfficialList<R> list) {
        editions.queueUp();
        Instant abandoned = clock.instant().minus(LOADING_TAKES_AT_MOST);
        List<Edition> all = editions.of(list.kind().name());
        all.stream()
                .filter(edition -> edition.state() == Edition.State.LOADING)
                .filter(edition -> edition.loadedAt().isBefore(abandoned))
                .forEach(edition -> {
                    list.remove(edition.id());
                    edition.fail();
                });
        Optional<Edition> last = all.stream().filter(Edition::isShipped).max(Comparator.comparingInt(Edition::id));
        list.shipped()
                .filter(brought -> last.filter(laid -> laid.digest().equals(brought.digest()))
                        .isEmpty())
                .ifPresent(brought -> {
                    last.ifPresent(Edition::withdraw);
                    lay(list, brought);
                });
    }

    private <R extends ReadList> void lay(OfficialList<R> list, Shipped<R> brought) {
        int entries = brought.read().entries();
        Edition.Source source = new Edition.Source(
                list.kind().name(), brought.title(), brought.effectiveFrom(), entries, brought.digest(), true);
        Edition edition = new Edition(numbers.next(Edition.class), source, "system", clock.instant());
        editions.add(edition);
        try {
            list.write(edition.id(), brought.read(), 0, entries);
        } catch (SQLException failed) {
            throw new EJBException(failed);
        }
        list.complete(edition.id());
        edition.loaded(entries);
    }

    /** Tells the list which of its editions count, if that changed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void look(OfficialList<?> list) {
        String name = list.kind().name();
        List<Edition> ready = editions.of(name).stream()
                .filter(Edition::counts)
                .sorted(Comparator.comparing(Edition::effectiveFrom).thenComparing(Edition::id))
                .toList();
        Standing now = new Standing(List.copyOf(ready), list.inForce().orElse(null));
        if (!now.isAs(told.getOrDefault(name, Standing.NOTHING))) {
            list.use(now);
            told.put(name, now);
        }
    }
}
