package org.singlewindow.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Usual times in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryUsualTimes implements UsualTimes {
    @Inject
    private InMemoryApplications applications;

    private List<Usual> usual = List.of();

    private record Kind(String agency, String document, String chapter) {}

    @Override
    public void renew(Instant since, int least) {
        Map<Kind, List<Long>> taken = new TreeMap<>(Comparator.comparing(Kind::toString));
        for (Application application : applications.all()) {
            Instant decided = application.decidedAt();
            boolean counts = application.state() == ApplicationState.APPROVED
                    || application.state() == ApplicationState.REFUSED && !"NO_ANSWER".equals(application.reasonCode());
            if (counts && !Objects.requireNonNull(decided).isBefore(since)) {
                long hours = Duration.between(application.lodgedAt(), decided)
                        .plusHours(1)
                        .minusNanos(1)
                        .toHours();
                applications.items(application).stream()
                        .filter(item -> item.hs().length() >= 2)
                        .map(item -> item.hs().substring(0, 2))
                        .distinct()
                        .forEach(chapter -> taken.computeIfAbsent(
                                        new Kind(application.agency(), application.document(), chapter),
                                        kind -> new ArrayList<>())
                                .add(hours));
            }
        }
        usual = taken.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= least)
                .map(entry ->
                        usual(entry.getKey(), entry.getValue().stream().sorted().toList()))
                .collect(Collectors.toList());
    }

    private static Usual usual(Kind kind, List<Long> hours) {
        long median = hours.get((hours.size() + 1) / 2 - 1);
        return new Usual(kind.agency(), kind.document(), kind.chapter(), median, hours.size());
    }

    @Override
    public List<Usual> all() {
        return usual;
    }
}
