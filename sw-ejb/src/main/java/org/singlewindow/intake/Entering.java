package org.singlewindow.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.ReadValues;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
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

    /**
     * Replaces all of the caller's draft but its papers by what was sent.
     *
     * @param seen when it was last changed, as the caller read it; null where that is not to be looked at
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void replace(String reference, Entered entered, @Nullable Instant seen) {
        DossierView dossier = drafting.open(reference);
        if (entered.owner() != null && !entered.owner().equals(dossier.owner())) {
            throw new InvalidForm(List.of(new Violation("/onBehalfOf", "dossier.other-owner", dossier.owner())));
        }
        drafting.replace(reference, entered.direction(), entered.title(), check.read(entered), seen);
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
