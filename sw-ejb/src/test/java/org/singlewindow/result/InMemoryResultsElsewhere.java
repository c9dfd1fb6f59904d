package org.singlewindow.result;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.shared.Page;

/** Results in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryResultsElsewhere implements ResultsElsewhere {
    private final List<ResultElsewhere> results = new ArrayList<>();
    private final List<ResultMatch> matches = new ArrayList<>();

    @Override
    public void add(ResultElsewhere result) {
        InMemoryIds.give(result);
        results.add(result);
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
                .filter(result -> result.names(declaration, carriage))
                .toList();
    }

    @Override
    public List<ResultElsewhere> waiting(int most) {
        return results.stream()
                .filter(result -> matches(result.reference()).isEmpty())
                .limit(most)
                .toList();
    }

    @Override
    public List<String> matches(String result) {
        return matches.stream()
                .filter(match -> match.result().equals(result))
                .map(ResultMatch::declaration)
                .toList();
    }

    @Override
    public Page<ResultElsewhere> of(String agency, String text, int first, int size) {
        List<ResultElsewhere> own = results.stream()
                .filter(result -> result.agency().equals(agency))
                .toList();
        return new Page<>(own.stream().skip(first).limit(size).toList(), own.size());
    }

    @Override
    public void unmatch(String declaration) {
        matches.removeIf(match -> match.declaration().equals(declaration));
    }
}
