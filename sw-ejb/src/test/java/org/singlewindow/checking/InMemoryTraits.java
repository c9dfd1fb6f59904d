package org.singlewindow.checking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.InMemoryIds;

/** Traits in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryTraits implements Traits {
    private final List<Trait> traits = new ArrayList<>();

    @Override
    public void add(List<Trait> more) {
        more.forEach(InMemoryIds::give);
        traits.addAll(more);
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
}
