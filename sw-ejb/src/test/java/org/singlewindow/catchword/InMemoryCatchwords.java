package org.singlewindow.catchword;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.SearchKey;

/** Catchwords in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryCatchwords implements Catchwords {
    private final Map<Catchword.Key, Catchword> catchwords = new LinkedHashMap<>();

    @Override
    public void add(Catchword.Place place, Collection<? extends @Nullable String> values) {
        put(place, values);
    }

    @Override
    public void put(Catchword.Place place, Collection<? extends @Nullable String> values) {
        catchwords.put(new Catchword.Key(place.subject(), place.part()), new Catchword(place, SearchKey.all(values)));
    }

    @Override
    public void remove(String caseReference) {
        catchwords.values().removeIf(one -> one.caseReference().equals(caseReference));
    }

    @Override
    public List<String> subjects(String typed, int most) {
        return catchwords.values().stream()
                .filter(one -> one.part().isEmpty() && finds(typed, one.caseReference(), other -> true))
                .sorted(Comparator.comparing(Catchword::caseReference)
                        .reversed()
                        .thenComparing(Catchword::subject))
                .map(Catchword::subject)
                .limit(most)
                .toList();
    }

    @Override
    public List<String> casesCalled(String number, int most) {
        String key = SearchKey.of(number);
        return catchwords.values().stream()
                .filter(one -> !key.isEmpty() && one.isCalled(key))
                .map(Catchword::caseReference)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public List<Catchword> ofCase(String caseReference) {
        return catchwords.values().stream()
                .filter(one -> one.caseReference().equals(caseReference))
                .toList();
    }

    /** Whether each word is part of something that may be seen of the case. */
    public boolean finds(String typed, String caseReference, Predicate<Catchword> visible) {
        return SearchKey.words(typed).stream()
                .allMatch(word -> ofCase(caseReference).stream().anyMatch(one -> visible.test(one) && one.holds(word)));
    }
}
