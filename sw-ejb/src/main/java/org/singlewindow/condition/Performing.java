package org.singlewindow.condition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/** Traders see what decisions demand of them, and hand in the proof that it was done. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Performing {
    @Inject
    private Undertakings undertakings;

    @Inject
    private Moving moving;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /** Those of the organisation, and of those that gave a mandate; what is due first stands first. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<UndertakingView> page(UndertakingQuery query, Cut cut) {
        Page<Undertaking> found = undertakings.within(reach(), query, cut);
        return found.showing(found.rows().stream().map(Undertaking::view).toList());
    }

    /** Those of a case, as far as they are the reader's. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<UndertakingView> ofCase(String caseReference) {
        Reach reach = reach();
        return undertakings.ofCase(caseReference).stream()
                .filter(one -> reach.covers(one.trader(), one.document()))
                .map(Undertaking::view)
                .toList();
    }

    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public UndertakingView open(String undertaking) {
        return undertakings
                .find(undertaking)
                .filter(this::isOwn)
                .map(Undertaking::view)
                .orElseThrow(() -> Moving.notFound(undertaking));
    }

    /**
     * Says that it was done.
     *
     * @param words how and when
     * @param paper id of a paper that the caller added to the case as proof; 0 for none
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void handIn(String undertaking, String words, long paper) {
        String said = Moving.words(words, true);
        Actor actor = actors.current();
        Undertaking found = moving.locked(undertaking, this::isOwn);
        if (paper != 0) {
            refuseUnlessAdded(found, paper, actor);
        }
        moving.move(found, UndertakingAct.HAND_IN, actor, said);
        found.proven(said, paper == 0 ? null : paper, clock.instant());
    }

    private void refuseUnlessAdded(Undertaking undertaking, long paper, Actor actor) {
        long dossier =
                dossiers.find(undertaking.dossier()).map(DossierFacts::id).orElse(0L);
        AttachmentFacts attachment = dossiers.paper(paper)
                .filter(found -> found.dossierId() == dossier)
                .orElseThrow(() -> Refusal.notFound("dossier.attachment-not-found"));
        if (!attachment.addedBy().equals(actor.person())) {
            throw Refusal.notFound("dossier.attachment-not-found");
        }
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }

    private boolean isOwn(Undertaking one) {
        return reach().covers(one.trader(), one.document());
    }
}
