package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.ConfirmationAnswers;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * The trader names the permit that goods need under a law whose permits are given outside this window, or says why the law
 * does not apply: in the draft, and after lodging for as long as customs has not confirmed it.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Proving {
    @Inject
    private Access access;

    @Inject
    private Drafting drafting;

    @Inject
    private OtherLaws laws;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private ConfirmationAnswers confirmations;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /**
     * Names the permit for those of the goods items that the law concerns.
     *
     * @param law its code
     * @param number of the permit, as its agency wrote it
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void permit(String reference, String law, List<Integer> items, String number) {
        access.ownLocked(reference);
        String permit = ResidentNumber.refuseIn(Written.line(number));
        if (permit.isEmpty()) {
            throw Refusal.notValid("lodgement.permit-empty");
        }
        if (Written.length(permit) > OtherLaws.PERMIT_LENGTH) {
            throw Refusal.notValid("lodgement.permit-too-long", OtherLaws.PERMIT_LENGTH);
        }
        answer(reference, law, items, new Confirmation.Answer(permit, null));
    }

    /** Gives a reason why the law does not apply to those of the goods items that it concerns. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void reason(String reference, String law, List<Integer> items, String code) {
        DossierFacts dossier = access.ownLocked(reference);
        NotSubject.Reason reason = concerned(dossier, law, items).stream()
                .findFirst()
                .flatMap(found -> OtherLaws.reason(found, Written.code(code)))
                .orElseThrow(() -> Refusal.notValid("lodgement.no-such-reason", code));
        answer(reference, law, items, new Confirmation.Answer("", reason));
    }

    /** Takes back what was said in a draft. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void takeBack(String reference, String law, List<Integer> items) {
        DossierFacts dossier = access.ownLocked(reference);
        keep(dossier, law, concerned(dossier, law, items), new Confirmation.Answer("", null));
        record(dossier, "lodgement.permit-back", law, "");
    }

    private void answer(String reference, String law, List<Integer> items, Confirmation.Answer answer) {
        DossierFacts dossier = access.ownLocked(reference);
        Optional<DeclarationFacts> lodged = declarations.ofCase(reference);
        if (lodged.isPresent()) {
            items.stream().limit(1).forEach(item -> confirmations.answer(lodged.get(), law, item, answer));
            return;
        }
        keep(dossier, law, concerned(dossier, law, items), answer);
        NotSubject.Reason reason = answer.reason();
        if (reason == null) {
            record(dossier, "lodgement.permit", law, answer.permit());
        } else {
            record(dossier, "lodgement.claim", law, reason.code());
        }
    }

    private List<OtherLaw> concerned(DossierFacts dossier, String law, List<Integer> items) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        List<OtherLaw> found = laws.find(dossier.direction(), today, Checklist.lines(dossier.items())).stream()
                .filter(one -> one.law().equals(law) && items.contains(one.item()))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.notValid("lodgement.no-such-law", law, items.isEmpty() ? "" : items.get(0));
        }
        return found;
    }

    /** One answer takes the place of the other. */
    private void keep(DossierFacts dossier, String law, List<OtherLaw> concerned, Confirmation.Answer answer) {
        NotSubject.Reason reason = answer.reason();
        JsonObject before = dossier.answersFor(Dossier.REQUIREMENT_ANSWERS);
        JsonObject permits = with(before, OtherLaws.PERMIT + law, concerned, answer.permit());
        JsonObject both = with(permits, Requirements.NOT_SUBJECT + law, concerned, reason == null ? "" : reason.code());
        drafting.saveAnswers(dossier.reference(), Dossier.REQUIREMENT_ANSWERS, before, both);
    }

    private static JsonObject with(JsonObject answers, String id, List<OtherLaw> concerned, String value) {
        JsonObject before = answers.get(id) instanceof JsonObject byItem ? byItem : JsonValue.EMPTY_JSON_OBJECT;
        JsonObjectBuilder byItem = Json.createObjectBuilder(before);
        for (OtherLaw one : concerned) {
            String item = String.valueOf(one.item());
            if (value.isEmpty()) {
                byItem.remove(item);
            } else {
                byItem.add(item, value);
            }
        }
        JsonObject after = byItem.build();
        JsonObjectBuilder all = Json.createObjectBuilder(answers);
        return after.isEmpty() ? all.remove(id).build() : all.add(id, after).build();
    }

    private void record(DossierFacts dossier, String act, String law, String what) {
        timeline.record(
                dossier.reference(),
                actors.current(),
                Step.of(act, dossier.reference(), "claim", (law + " " + what).strip()));
    }
}
