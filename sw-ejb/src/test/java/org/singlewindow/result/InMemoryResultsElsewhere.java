package org.singlewindow.result;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Results in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryResultsElsewhere implements ResultsElsewhere {
    private final List<ResultElsewhere> results = new ArrayList<>();
    private final List<ResultMatch> matches = new ArrayList<>();

    @Inject
    private InMemoryCatchwords catchwords;

    @Override
    public void add(ResultElsewhere result) {
        InMemoryIds.give(result);
        results.add(result);
        ResultWords.add(catchwords, result);
    }

    @Override
    public void add(ResultMatch match) {
        matches.add(match);
    }

    @Override
    public Optional<ResultElsewhere> find(String agency, String document, String number) {
        return results.stream()
                .filter(result -> result.agency().equals(agency))
                .filter(result -> result.document().equals(document))
                .filter(result -> result.number().equals(number))
                .findFirst();
    }

    @Override
    public List<ResultElsewhere> naming(String businessNumber, String declaration, Carriage carriage) {
        return results.stream()
                .filter(result -> result.businessNumber().equals(businessNumber))
                .filter(result -> isSame(declaration, result.declaration())
                        || isSame(carriage.billKey(), result.carriage().billKey())
                        || isSame(carriage.cargoKey(), result.carriage().cargoKey()))
                .sorted(Comparator.comparing(ResultElsewhere::id))
                .toList();
    }

    private static boolean isSame(@Nullable String wanted, @Nullable String known) {
        return wanted != null && wanted.equals(known);
    }

    @Override
    public List<ResultElsewhere> waiting(int most) {
        return results.stream()
                .filter(result -> matches(result.reference()).isEmpty())
                .sorted(Comparator.comparing(ResultElsewhere::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<ResultMatch> matches(Collection<String> asked) {
        return matches.stream()
                .filter(match -> asked.contains(match.result()))
                .sorted(Comparator.comparing(ResultMatch::matchedAt))
                .toList();
    }

    @Override
    public Page<ResultElsewhere> of(String agency, String text, Cut cut) {
        List<ResultElsewhere> own = results.stream()
                .filter(result -> result.agency().equals(agency))
                .filter(result -> catchwords.finds(text, result.reference(), word -> true))
                .toList();
        return InMemoryPages.of(own, ORDER, cut, false);
    }

    @Override
    public void unmatch(String declaration) {
        matches.removeIf(match -> match.declaration().equals(declaration));
    }
}
