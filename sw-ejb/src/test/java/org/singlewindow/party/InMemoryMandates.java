package org.singlewindow.party;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.InMemoryIds;
import org.singlewindow.LookedFor;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Mandates in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryMandates implements Mandates {
    @Inject
    private Organisations organisations;

    private final Map<Long, Mandate> mandates = new LinkedHashMap<>();

    @Override
    public void add(Mandate mandate) {
        InMemoryIds.give(mandate);
        mandates.put(mandate.id(), mandate);
    }

    @Override
    public Optional<Mandate> find(long id) {
        return Optional.ofNullable(mandates.get(id));
    }

    @Override
    public List<Mandate> toBroker(String broker) {
        return mandates.values().stream()
                .filter(mandate -> mandate.broker().equals(broker) && mandate.endedAt() == null)
                .sorted(Comparator.comparing(Mandate::trader))
                .toList();
    }

    @Override
    public long countOffered(String broker, LocalDate day) {
        return toBroker(broker).stream()
                .filter(mandate -> mandate.state(day) == Mandate.State.OFFERED)
                .count();
    }

    @Override
    public List<Mandate> of(String organisation) {
        return mandates.values().stream()
                .filter(mandate -> mandate.trader().equals(organisation)
                        || mandate.broker().equals(organisation))
                .sorted(Comparator.comparing(Mandate::grantedAt).reversed())
                .toList();
    }

    @Override
    public Page<Mandate> page(String organisation, String text, Cut cut) {
        List<Mandate> found = of(organisation).stream()
                .filter(mandate ->
                        Stream.of(text.split("[\\s\\p{Z}]+")).allMatch(word -> LookedFor.isIn(word, shown(mandate))))
                .toList();
        return InMemoryPages.of(found, ORDER, cut, false);
    }

    private String shown(Mandate mandate) {
        return Stream.of(mandate.trader(), mandate.broker())
                        .flatMap(code -> organisations.find(code).stream())
                        .map(one -> String.join(" ", one.code(), one.nameKo(), one.nameEn()))
                        .collect(Collectors.joining(" "))
                + " " + String.join(",", mandate.documents());
    }
}
