package org.singlewindow.gazette;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;

/**
 * Keeps the loaded editions of the list in memory, on every server of its own: looked at every few seconds, since another
 * server may have loaded one or taken one back. Which counts on a day, the list itself knows.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class GazetteInForce {
    @Inject
    private GazettedLists lists;

    @Inject
    private ConfirmationList list;

    private final Map<Integer, ListedGoods> read = new HashMap<>();

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        List<GazettedList> ready = lists.all().stream()
                .filter(edition -> edition.state() == OfficialList.State.READY)
                .sorted(Comparator.comparingInt(GazettedList::id))
                .toList();
        List<Integer> ids = ready.stream().map(GazettedList::id).toList();
        if (!read.keySet().equals(Set.copyOf(ids))) {
            read.keySet().retainAll(ids);
            Map<LocalDate, ListedGoods> byDay = new HashMap<>();
            ready.forEach(edition -> byDay.put(
                    edition.effectiveFrom(),
                    read.computeIfAbsent(
                            edition.id(), none -> lists.read(edition).goods())));
            list.use(byDay);
        }
    }
}
