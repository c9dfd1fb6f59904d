package org.singlewindow.loading;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** What is to be loaded, in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryLoadings implements Loadings {
    private final List<Loading> loadings = new ArrayList<>();

    @Override
    public void add(Loading loading) {
        loadings.add(loading);
    }

    @Override
    public Optional<Loading> find(String declaration) {
        return loadings.stream()
                .filter(loading -> loading.declaration().equals(declaration))
                .findFirst();
    }

    @Override
    public Optional<Loading> ofCase(String dossier) {
        return loadings.stream()
                .filter(loading -> loading.dossier().equals(dossier))
                .findFirst();
    }

    @Override
    public Page<Loading> page(LoadingList list, String office, LocalDate soon, Cut cut) {
        Predicate<Loading> listed = switch (list) {
            case SOON -> loading -> isToLoad(loading) && !loading.deadline().isAfter(soon);
            case ASKED -> loading -> isToLoad(loading) && loading.isAsked();
            case TO_LOAD -> InMemoryLoadings::isToLoad;
            case LAPSED -> loading -> loading.state() == LoadingState.LAPSED;
        };
        List<Loading> all = loadings.stream()
                .filter(listed)
                .filter(loading -> office.isEmpty()
                        || loading.office().isEmpty()
                        || loading.office().equals(office))
                .toList();
        return InMemoryPages.of(all, FIRST, cut, false);
    }

    @Override
    public List<Loading> ofDeclarants(Collection<String> declarants, int most) {
        return loadings.stream()
                .filter(InMemoryLoadings::isToLoad)
                .filter(loading -> declarants.contains(loading.view().declarant()))
                .sorted(FIRST.comparator())
                .limit(most)
                .toList();
    }

    @Override
    public List<String> overdue(LocalDate today, int most) {
        return references(loading -> loading.deadline().isBefore(today) && !loading.isAsked(), most);
    }

    @Override
    public List<String> toWarn(LocalDate soon, int most) {
        return references(loading -> !loading.deadline().isAfter(soon) && !loading.isWarned(), most);
    }

    private List<String> references(Predicate<Loading> due, int most) {
        return loadings.stream()
                .filter(InMemoryLoadings::isToLoad)
                .filter(due)
                .sorted(FIRST.comparator())
                .limit(most)
                .map(Loading::declaration)
                .toList();
    }

    private static boolean isToLoad(Loading loading) {
        return loading.state() == LoadingState.TO_LOAD;
    }
}
