package org.singlewindow.loading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.Remark;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Customs sees which exports are to be loaded, notes what was loaded or came back, and gives more time. */
@Stateless
@RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
public class WatchingLoading {
    private static final int MEANS_LENGTH = 100;

    @Inject
    private Loadings loadings;

    @Inject
    private LoadingCases cases;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Actors actors;

    /** One of the lists at an office, whatever is to be loaded first; the empty office stands for all. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public Page<LoadingView> list(LoadingList list, String office, Cut cut) {
        Page<Loading> page = loadings.page(
                list,
                office,
                cases.today().plusDays(Limits.LOADING_SOON_DAYS.intValue()),
                cut.atMost(Limits.PAGE_ROWS.intValue()));
        return page.showing(page.rows().stream().map(Loading::view).toList());
    }

    /** That of a declaration; nothing where it is no released export. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public Optional<LoadingView> ofDeclaration(String declaration) {
        if (declarations.caseOf(declaration).isEmpty()) {
            throw Refusal.notFound("declaration.not-found", declaration);
        }
        return loadings.find(declaration).map(Loading::view);
    }

    /**
     * The goods are aboard. The officer's page and the clearance system, to which carriers report, both come through here.
     *
     * @param means what carries them; may be empty
     */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void loaded(String declaration, LocalDate day, String means) {
        Loading loading = locked(declaration);
        if (day.isAfter(cases.today()) || day.isBefore(loading.releasedOn())) {
            throw Refusal.notValid("loading.not-that-day", loading.releasedOn());
        }
        String carriedBy = Written.line(means);
        if (Written.length(carriedBy) > MEANS_LENGTH) {
            throw Refusal.notValid("loading.means-too-long", MEANS_LENGTH);
        }
        loading.load(day, carriedBy, actors.current());
        cases.tell(loading, LoadingAct.LOAD, actors.current(), (day + " " + carriedBy).strip());
    }

    /** Gives the time that was asked for. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void extend(String declaration, String text) {
        String words = Remark.of(LoadingAct.EXTEND.isExplained(), text);
        Loading loading = locked(declaration);
        loading.extend(words, actors.current());
        cases.tell(loading, LoadingAct.EXTEND, actors.current(), (loading.deadline() + " " + words).strip());
    }

    /** Does not, and says why. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void decline(String declaration, String text) {
        String words = Remark.of(LoadingAct.DECLINE.isExplained(), text);
        Loading loading = locked(declaration);
        loading.decline(words, actors.current());
        cases.tell(loading, LoadingAct.DECLINE, actors.current(), words);
    }

    /** The goods came back, or never left. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public void returned(String declaration, String text) {
        String words = Remark.of(LoadingAct.RETURN.isExplained(), text);
        Loading loading = locked(declaration);
        loading.bringBack(words, actors.current());
        cases.tell(loading, LoadingAct.RETURN, actors.current(), words);
    }

    private Loading locked(String declaration) {
        return cases.locked(declaration).orElseThrow(() -> Refusal.notFound("loading.not-found", declaration));
    }
}
