package org.singlewindow.loading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.singlewindow.declaration.Remark;
import org.singlewindow.dossier.Access;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** The exporter sees until when the goods are to be loaded, and asks for more time. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class ExtendingLoading {
    @Inject
    private Clock clock;

    @Inject
    private Loadings loadings;

    @Inject
    private LoadingCases cases;

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    /** That of the caller's own case; nothing where it is no released export. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Optional<LoadingView> ofCase(String caseReference) {
        access.own(caseReference);
        return loadings.ofCase(caseReference).map(Loading::view);
    }

    /**
     * Asks customs for more time, before the last day is over.
     *
     * @param until the new last day
     * @param reason in words; customs reads them
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void ask(String caseReference, LocalDate until, String reason) {
        access.own(caseReference);
        String words = Remark.of(LoadingAct.ASK.isExplained(), reason);
        Loading loading = loadings.ofCase(caseReference)
                .flatMap(known -> cases.locked(known.declaration()))
                .orElseThrow(() -> Refusal.notNow("loading.none", caseReference));
        loading.ask(
                until,
                words,
                LocalDate.now(clock.withZone(Kst.ZONE)),
                loading.releasedOn().plusDays(Limits.LOADING_MOST_DAYS.value()),
                actors.current());
        cases.tell(loading, LoadingAct.ASK, actors.current(), until + " " + words);
    }
}
