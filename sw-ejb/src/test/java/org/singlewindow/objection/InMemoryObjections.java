package org.singlewindow.objection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Objections in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryObjections implements Objections {
    private final List<Objection> all = new ArrayList<>();

    @Override
    public void add(Objection objection) {
        boolean standing = all.stream()
                .anyMatch(one ->
                        one.application().equals(objection.application()) && one.state() == ObjectionState.LODGED);
        if (standing) {
            throw new PersistenceException("objection_standing");
        }
        all.add(objection);
    }

    @Override
    public Optional<Objection> find(String reference) {
        return all.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Objection::dossier);
    }

    @Override
    public Optional<String> applicationOf(String reference, String agency) {
        return find(reference).filter(one -> one.agency().equals(agency)).map(Objection::application);
    }

    private List<Objection> sorted(Predicate<Objection> wanted) {
        return all.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Objection::id))
                .toList();
    }

    @Override
    public List<Objection> ofApplication(String application) {
        return sorted(one -> one.application().equals(application));
    }

    @Override
    public List<Objection> ofCase(String dossier) {
        return sorted(one -> one.dossier().equals(dossier));
    }

    @Override
    public Page<Objection> ofAgency(String agency, boolean open, Cut cut) {
        return InMemoryPages.of(
                sorted(one -> one.agency().equals(agency) && (!open || one.state() == ObjectionState.LODGED)),
                open ? OLDEST : OLDEST.reversed(),
                cut,
                false);
    }

    @Override
    public void removeAll(String dossier) {
        all.removeIf(one -> one.dossier().equals(dossier));
    }
}
