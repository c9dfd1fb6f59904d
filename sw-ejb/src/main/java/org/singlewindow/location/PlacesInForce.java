package org.singlewindow.location;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.Places;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;

/**
 * Keeps the places of the list in force in memory, on every server of its own: looked at every few seconds, since another
 * server may have loaded a list, and since lists take effect at midnight.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class PlacesInForce {
    private static final Duration LOADING_TAKES_AT_MOST = Duration.ofMinutes(30);
    private static final int NONE = 0;

    @Inject
    private PlaceLists lists;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    private int used = NONE;

    /** Lists whose loading ended with their server are given up. */
    @PostConstruct
    void begin() {
        Instant abandoned = clock.instant().minus(LOADING_TAKES_AT_MOST);
        lists.all().stream()
                .filter(list -> list.state() == PlaceList.State.LOADING)
                .filter(list -> list.loadedAt().isBefore(abandoned))
                .forEach(list -> {
                    lists.removePlaces(list.id());
                    list.fail();
                });
        look();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        int inForce = lists.inForce(LocalDate.now(clock.withZone(Kst.ZONE)))
                .map(PlaceList::id)
                .orElse(NONE);
        if (inForce != used) {
            List<CodeLists.Entry> official = lists.names(inForce).entrySet().stream()
                    .map(place -> new CodeLists.Entry(place.getKey(), new Text(place.getValue(), place.getValue())))
                    .toList();
            places.use(official);
            used = inForce;
        }
    }
}
