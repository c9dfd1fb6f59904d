package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.singlewindow.party.Actors;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Finds applications to the official's own agency, whatever state they are in. */
@ApplicationScoped
class ApplicationFinder implements Finder {
    @Inject
    private Applications applications;

    @Inject
    private Actors actors;

    @Override
    public Kind kind() {
        return Kind.APPLICATION;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.OFFICIAL);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        WorklistQuery query = new WorklistQuery(
                EnumSet.allOf(ApplicationState.class), "", "", typed, WorklistQuery.Sort.NEWEST, Cut.first(most));
        Page<Application> page = applications.worklist(actors.current().organisation(), query);
        return page.showing(page.rows().stream().map(ApplicationFinder::found).toList());
    }

    private static Found found(Application application) {
        return Found.of(
                        Kind.APPLICATION,
                        application.reference(),
                        application.goods(),
                        application.applicant(),
                        application.state().name(),
                        application.lodgedAt())
                .of(application.dossierReference());
    }
}
