package org.singlewindow.condition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Officials watch over what their agency's decisions demand: they look at proofs, give more time, and note a breach. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Supervising {
    private static final int LAST_YEAR = 2199;

    @Inject
    private Undertakings undertakings;

    @Inject
    private Moving moving;

    @Inject
    private DueDays days;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Looking looking;

    @Inject
    private Actors actors;

    /** Those that the official's agency demands; what is due first stands first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<UndertakingView> page(UndertakingQuery query, Cut cut) {
        Page<Undertaking> found = undertakings.ofAgency(actors.current().organisation(), query, cut);
        return found.showing(found.rows().stream().map(Undertaking::view).toList());
    }

    /** Those of an application of the official's agency. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<UndertakingView> ofApplication(String application) {
        String agency = actors.current().organisation();
        return undertakings.ofApplication(application).stream()
                .filter(one -> one.agency().equals(agency))
                .map(Undertaking::view)
                .toList();
    }

    @RolesAllowed(Actor.Role.OFFICIALS)
    public UndertakingView open(String undertaking) {
        return undertakings
                .find(undertaking)
                .filter(this::isOwn)
                .map(Undertaking::view)
                .orElseThrow(() -> Moving.notFound(undertaking));
    }

    /** The paper that proves it; that an official read it is recorded. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Attaching.File proof(String undertaking) {
        UndertakingView view = open(undertaking);
        AttachmentFacts paper = Optional.ofNullable(view.paper())
                .flatMap(dossiers::paper)
                .orElseThrow(() -> Refusal.notFound("dossier.attachment-not-found"));
        looking.atWork(actors.current(), new Seen(Look.Screen.PAPER, view.application(), view.trader()));
        return new Attaching.File(paper.fileName(), paper.mediaType(), dossiers.bytes(paper));
    }

    /**
     * Does what an official can do about it; the trader hears of it.
     *
     * @param act one of the agency's
     * @param text in words for the trader; wanted where a proof does not do, for a breach, and where nobody waits any more
     * @param dueOn another day, where there is more time; null otherwise
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void answer(String undertaking, UndertakingAct act, String text, @Nullable LocalDate dueOn) {
        Undertaking found = moving.locked(undertaking, this::isOwn);
        if (!act.isAgencys()) {
            throw Refusal.notNow("condition.not-now", undertaking);
        }
        String words = Moving.words(text, act.isExplained());
        if (act == UndertakingAct.EXTEND) {
            found.due(later(dueOn));
        }
        found.answered(words);
        moving.move(found, act, actors.current(), words);
        found.markOn(days.next(found.dueOn()));
    }

    private LocalDate later(@Nullable LocalDate day) {
        if (day == null || !day.isAfter(days.today()) || day.getYear() > LAST_YEAR) {
            throw Refusal.notValid("condition.day-wanted");
        }
        return day;
    }

    private boolean isOwn(Undertaking one) {
        return one.agency().equals(actors.current().organisation());
    }
}
