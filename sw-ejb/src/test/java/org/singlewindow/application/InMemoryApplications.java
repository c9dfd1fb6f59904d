package org.singlewindow.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.reference.Counting;
import org.singlewindow.shared.Page;

/** Applications in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryApplications implements Applications {
    private final List<Application> applications = new ArrayList<>();
    private final List<ApplicationRevision> revisions = new ArrayList<>();

    @Inject
    private InMemoryCatchwords catchwords;

    @Override
    public void add(Application application, List<String> names) {
        InMemoryIds.give(application);
        applications.add(application);
        ApplicationWords.add(catchwords, application, names);
    }

    @Override
    public void foundBy(Application application) {
        ApplicationWords.change(catchwords, application);
    }

    @Override
    public Optional<Application> find(String reference) {
        return applications.stream()
                .filter(a -> a.reference().equals(reference))
                .findFirst();
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return find(reference).map(Application::dossierReference);
    }

    @Override
    public List<Application> ofCase(String dossierReference) {
        return applications.stream()
                .filter(a -> a.dossierReference().equals(dossierReference))
                .sorted(Comparator.comparing(Application::id))
                .toList();
    }

    @Override
    public Page<Application> worklist(String agency, WorklistQuery query) {
        List<Application> all = applications.stream()
                .filter(a -> a.agency().equals(agency) && query.states().contains(a.state()))
                .filter(a -> query.document().isEmpty() || a.document().equals(query.document()))
                .filter(a -> query.holder().isEmpty() || query.holder().equals(a.holder()))
                .filter(a -> query.free().isEmpty()
                        || a.holder() == null
                        || query.free().equals(a.holder()))
                .filter(a -> catchwords.finds(query.text(), a.dossierReference(), word -> isVisible(word, a)))
                .sorted(order(query.sort()))
                .toList();
        int counted = query.isWork() ? all.size() : Math.min(all.size(), Counting.most(query.first(), query.size()));
        return new Page<>(all.stream().skip(query.first()).limit(query.size()).toList(), counted);
    }

    private static boolean isVisible(Catchword word, Application application) {
        return word.document() == null && word.part().isEmpty()
                || word.subject().equals(application.reference());
    }

    private static Comparator<Application> order(WorklistQuery.Sort sort) {
        Comparator<Application> oldest =
                Comparator.comparing(Application::lodgedAt).thenComparing(Application::id);
        return switch (sort) {
            case DUE -> Comparator.comparing(Application::dueOn).thenComparing(Application::id);
            case NEWEST -> oldest.reversed();
            case OLDEST -> oldest;
        };
    }

    @Override
    public List<Application> decided(String agency, String applicant, int most) {
        return applications.stream()
                .filter(a -> a.agency().equals(agency) && a.applicant().equals(applicant))
                .filter(a -> a.state() == ApplicationState.APPROVED || a.state() == ApplicationState.REFUSED)
                .sorted(Comparator.comparing((Application a) -> Objects.requireNonNull(a.decidedAt()))
                        .thenComparing(Application::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void add(ApplicationRevision revision) {
        revisions.add(revision);
    }

    @Override
    public List<ApplicationRevision> revisions(Application application) {
        return revisions.stream()
                .filter(r -> r.applicationId() == application.id())
                .sorted(Comparator.comparing(ApplicationRevision::revision))
                .toList();
    }

    @Override
    public void removeAll(long dossierId) {
        List<Application> gone =
                applications.stream().filter(a -> a.dossierId() == dossierId).toList();
        gone.forEach(a -> revisions.removeIf(r -> r.applicationId() == a.id()));
        applications.removeAll(gone);
    }
}
