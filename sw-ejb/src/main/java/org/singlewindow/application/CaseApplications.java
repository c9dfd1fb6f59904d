package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
