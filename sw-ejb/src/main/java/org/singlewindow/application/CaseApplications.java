package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.shared.Actor;

/** Gives applications to other packages, which have asked whose the case is. */
@ApplicationScoped
public class CaseApplications {
    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    public Optional<ApplicationFacts> find(String reference) {
        return applications.find(reference).map(ApplicationFacts.class::cast);
    }

    /** All applications of a dossier, in the order of lodging. */
    public List<ApplicationFacts> ofCase(String dossier) {
        return List.copyOf(applications.ofCase(dossier));
    }

    /** The numbers of the goods items that each application of a dossier covers, whoever asks. */
    public Map<String, Set<Integer>> covered(String dossier) {
        List<Application> all = applications.ofCase(dossier);
        Map<Long, Set<Integer>> items = applications.items(all).stream()
                .collect(Collectors.groupingBy(
                        ApplicationItem::applicationId,
                        Collectors.mapping(ApplicationItem::sequence, Collectors.toSet())));
        return all.stream()
                .collect(Collectors.toMap(
                        Application::reference, application -> items.getOrDefault(application.id(), Set.of())));
    }

    /** The case of an application, without reading it: for whoever is to lock it first. */
    public Optional<String> caseOf(String application) {
        return applications.caseOf(application);
    }

    /** For reading, by whoever is concerned; for everybody else it does not exist. */
    public ApplicationFacts visibleTo(Actor reader, String application) {
        return cases.visibleTo(reader, application);
    }

    /** Deletes all applications of a dossier, with their former contents. */
    public void removeAll(long dossier) {
        applications.removeAll(dossier);
    }
}
