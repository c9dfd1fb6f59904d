package org.singlewindow.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.ReadValues;
import org.singlewindow.form.Reading;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** Takes a whole dossier from the owner's own system. It may be incomplete; what is there must be of its type. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Entering {
    @Inject
    private Drafting drafting;

    @Inject
    private EnteredCheck check;

    @Inject
    private Reading reading;

    @Inject
    private Actors actors;

    /**
     * A dossier as it was sent.
     *
     * @param owner organisation whose consignment it is; null for the caller's own
     * @param answers to the rules' questions under {@code requirement}, else by document code
     */
    public record Entered(
            @Nullable String owner, Direction direction, String title, JsonObject consignment, JsonObject answers) {}

    /** Opens a draft with all that was sent, and returns its reference. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String enter(Entered entered) {
        ReadValues values = check.read(entered);
        String owner = Principal.of(actors.current(), entered.owner(), "/onBehalfOf");
        return drafting.create(owner, entered.direction(), entered.title(), values);
    }

    /** Replaces the answers for a document of the caller's dossier by those that were sent. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void answer(String reference, String document, JsonObject answers) {
        DossierView dossier = drafting.open(reference);
        if (document.equals(Dossier.REQUIREMENT_ANSWERS)) {
            throw Refusal.notFound("dossier.not-found", reference);
        }
        check.refuseUnlessFit(
                document, reading.answers(document, answers), dossier.items().size());
        drafting.saveAnswers(reference, document, dossier.answersFor(document), answers);
    }
}
