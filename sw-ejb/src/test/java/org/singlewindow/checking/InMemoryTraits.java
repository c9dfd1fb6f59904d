package org.singlewindow.checking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.InMemoryIds;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;

/** Traits in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTraits implements Traits {
    private final List<Trait> traits = new ArrayList<>();

    @Override
    public void add(ApplicationFacts application, Collection<String> more, Instant now) {
        more.forEach(trait -> {
            Trait kept = new Trait(application, trait, now);
            InMemoryIds.give(kept);
            traits.add(kept);
        });
    }

    @Override
    public void end(String application, ApplicationState how) {
        of(application).forEach(trait -> trait.end(how));
    }

    @Override
    public List<Trait> of(String application) {
        return traits.stream()
                .filter(trait -> trait.application().equals(application))
                .toList();
    }

    @Override
    public void removeOf(String application) {
        traits.removeIf(trait -> trait.application().equals(application));
    }

    @Override
    public void removeOfCase(String dossier) {
        traits.removeIf(trait -> trait.dossier().equals(dossier));
    }

    @Override
    public List<Trait> alike(String agency, Collection<String> asked, int mostOfEach) {
        return asked.stream()
                .flatMap(one -> traits.stream()
                        .filter(trait ->
                                trait.agency().equals(agency) && trait.trait().equals(one))
                        .sorted(Comparator.comparing(Trait::lodgedAt)
                                .thenComparing(Trait::id)
                                .reversed())
                        .limit(mostOfEach))
                .toList();
    }

    @Override
    public List<String> near(String agency, Collection<String> asked, int mostOfEach) {
        return asked.stream()
                .flatMap(one -> traits.stream()
                        .filter(trait -> trait.agency().equals(agency))
                        .map(Trait::trait)
                        .distinct()
                        .filter(other -> !other.equals(one) && other.startsWith(one.substring(0, one.indexOf(':') + 1)))
                        .filter(other -> similarity(one, other) >= 0.5)
                        .sorted(Comparator.comparing((String other) -> -similarity(one, other))
                                .thenComparing(other -> other))
                        .limit(mostOfEach))
                .distinct()
                .toList();
    }

    /** As PostgreSQL's trigrams have it. */
    private static double similarity(String one, String other) {
        Set<String> both = trigrams(one);
        Set<String> others = trigrams(other);
        Set<String> all = new HashSet<>(both);
        all.addAll(others);
        both.retainAll(others);
        return (double) both.size() / all.size();
    }

    private static Set<String> trigrams(String trait) {
        String word = "  " + Likeness.written(trait) + " ";
        Set<String> trigrams = new HashSet<>();
        for (int index = 0; index + 3 <= word.length(); index++) {
            trigrams.add(word.substring(index, index + 3));
        }
        return trigrams;
    }
}
