package org.singlewindow.writ;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Letters about decisions in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryWrits implements Writs {
    private final List<Writ> all = new ArrayList<>();

    @Override
    public void add(Writ writ) {
        all.add(writ);
    }

    @Override
    public Optional<Writ> find(String reference) {
        return all.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    @Override
    public List<Writ> ofApplications(Collection<String> applications) {
        return all.stream()
                .filter(one -> applications.contains(one.application()))
                .toList();
    }

    @Override
    public List<Writ> ofDeclarations(Collection<String> declarations) {
        return all.stream()
                .filter(one -> declarations.contains(one.declaration()))
                .toList();
    }

    @Override
    public void removeAll(String dossier) {
        all.removeIf(one -> one.dossier().equals(dossier));
    }
}
