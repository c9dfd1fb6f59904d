package org.singlewindow.condition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What decisions demand, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryUndertakings implements Undertakings {
    private final List<Undertaking> all = new ArrayList<>();

    @Override
    public void add(Undertaking undertaking) {
        all.add(undertaking);
    }

    @Override
    public Optional<Undertaking> find(String reference) {
        return all.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Undertaking::dossier);
    }

    private List<Undertaking> sorted(Predicate<Undertaking> wanted) {
        return all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Undertaking::id))
                .toList();
    }

    @Override
    public List<Undertaking> ofApplication(String application) {
        return sorted(one -> one.application().equals(application));
    }

    @Override
    public List<Undertaking> ofCase(String dossier) {
        return sorted(one -> one.dossier().equals(dossier));
    }

    @Override
    public Page<Undertaking> ofAgency(String agency, UndertakingQuery query, Cut cut) {
        return page(one -> one.agency().equals(agency), query, cut);
    }

    @Override
    public Page<Undertaking> within(Reach reach, UndertakingQuery query, Cut cut) {
        return page(one -> reach.covers(one.trader(), one.document()), query, cut);
    }

    private Page<Undertaking> page(Predicate<Undertaking> whose, UndertakingQuery query, Cut cut) {
        String number = query.number().strip().toUpperCase(Locale.ROOT);
        List<Undertaking> rows = sorted(
                whose.and(one -> query.states().isEmpty() || query.states().contains(one.state()))
                        .and(one -> query.code().isEmpty() || query.code().equals(one.kind()))
                        .and(one -> Stream.of(one.reference(), one.application(), one.dossier(), one.certificate())
                                .anyMatch(text -> text.startsWith(number))));
        return InMemoryPages.of(rows, DUE_FIRST, cut, false);
    }

    @Override
    public List<String> toMark(LocalDate day, int most) {
        return all.stream()
                .filter(one -> one.state() == UndertakingState.OPEN)
                .filter(one -> !mark(one).isAfter(day))
                .sorted(Comparator.comparing(InMemoryUndertakings::mark).thenComparing(Undertaking::id))
                .limit(most)
                .map(Undertaking::reference)
                .toList();
    }

    private static LocalDate mark(Undertaking one) {
        return Objects.requireNonNullElse(one.markOn(), LocalDate.MAX);
    }

    @Override
    public void removeAll(String dossier) {
        all.removeIf(one -> one.dossier().equals(dossier));
    }
}
