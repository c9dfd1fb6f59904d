package org.singlewindow.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationCancelled;
import org.singlewindow.declaration.DeclarationReleased;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Begins with the release of an export, ends with its cancellation, and tells what happens in between. */
@ApplicationScoped
class LoadingCases {
    @Inject
    private Loadings loadings;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<LoadingChanged> changed;

    @Inject
    private Clock clock;

    void released(@Observes DeclarationReleased event) {
        declarations
                .find(event.declaration())
                .filter(declaration -> declaration.direction() == Direction.EXPORT)
                .ifPresent(
                        declaration -> loadings.add(new Loading(declaration, today(), Limits.LOADING_DAYS.intValue())));
    }

    void cancelled(@Observes DeclarationCancelled event) {
        loadings.find(event.declaration()).ifPresent(Loading::cancel);
    }

    /** The loading of that declaration, once nobody else acts on its case. */
    Optional<Loading> locked(String declaration) {
        Optional<String> dossier = declarations.caseOf(declaration);
        dossier.ifPresent(timeline::lock);
        return dossier.flatMap(known -> loadings.find(declaration));
    }

    void tell(Loading loading, LoadingAct act, Actor actor, @Nullable String words) {
        timeline.record(
                loading.dossier(),
                actor,
                words == null || words.isEmpty()
                        ? Step.of(act.code(), loading.declaration())
                        : Step.of(act.code(), loading.declaration(), "text", words));
        changed.fire(new LoadingChanged(loading.view(), loading.filedBy(), act));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
