package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.party.Reach;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Tally;

/**
 * Declarations with what they wait for, for readers who may see them. A list of them is read by as many questions to the
 * database as a single one.
 */
@ApplicationScoped
public class DeclarationPictures {
    /** Whoever lodges more sees fewer weeks: only those that are counted whole. */
    private static final int MOST = 2_000;

    @Inject
    private Declarations declarations;

    /** Those of the cases that have been declared, by the case's reference. */
    public Map<String, DeclarationView> ofCases(Collection<String> dossierReferences) {
        return of(declarations.ofCases(dossierReferences)).stream()
                .collect(Collectors.toMap(DeclarationView::dossier, Function.identity()));
    }

    /** How many within that reach were lodged in each of so many weeks, the last of them the one of that day. */
    public List<Tally> lodgedByWeek(Reach reach, LocalDate day, int weeks) {
        LocalDate first = day.with(DayOfWeek.MONDAY).minusWeeks(weeks - 1L);
        List<Instant> lodged =
                declarations.lodged(reach, first.atStartOfDay(Kst.ZONE).toInstant(), MOST);
        Map<LocalDate, Long> counted =
                lodged.stream().collect(Collectors.groupingBy(DeclarationPictures::monday, Collectors.counting()));
        LocalDate whole = lodged.size() < MOST
                ? first
                : monday(lodged.get(lodged.size() - 1)).plusWeeks(1);
        return first.datesUntil(day.plusDays(1), Period.ofWeeks(1))
                .filter(week -> !week.isBefore(whole))
                .map(week -> new Tally(week, counted.getOrDefault(week, 0L)))
                .toList();
    }

    private static LocalDate monday(Instant at) {
        return LocalDate.ofInstant(at, Kst.ZONE).with(DayOfWeek.MONDAY);
    }

    /** In the same order. */
    List<DeclarationView> of(List<Declaration> shown) {
        Map<Long, List<DeclarationRequirement>> requirements = declarations.requirements(shown).stream()
                .collect(Collectors.groupingBy(DeclarationRequirement::declarationId));
        Map<Long, List<Confirmation>> confirmations =
                declarations.confirmations(shown).stream().collect(Collectors.groupingBy(Confirmation::declarationId));
        return shown.stream()
                .map(declaration -> DeclarationView.of(
                        declaration,
                        requirements.getOrDefault(declaration.id(), List.of()),
                        confirmations.getOrDefault(declaration.id(), List.of())))
                .toList();
    }

    DeclarationView of(Declaration shown) {
        return of(List.of(shown)).get(0);
    }
}
