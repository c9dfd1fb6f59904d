package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.singlewindow.application.ApplicationAct;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationStep;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationAmended;
import org.singlewindow.declaration.DeclarationAmending;
import org.singlewindow.declaration.DeclarationAnswered;
import org.singlewindow.declaration.DeclarationCancelled;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/**
 * Lets an approval wait for open inspections, calls off those that nobody needs any more, and has customs' own begin and end with
 * what customs says of its declaration. Applications and declarations know nothing of it: they say what happens.
 */
@ApplicationScoped
class Holding {
    @Inject
    private Inspections inspections;

    @Inject
    private Progress progress;

    @Inject
    private Lying lying;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Actors actors;

    void step(@Observes ApplicationStep step) {
        if (step.act() == ApplicationAct.APPROVE
                && step.mayWait()
                && !open(step.application()).isEmpty()) {
            throw Refusal.notNow("inspection.open", step.application());
        }
    }

    private List<Inspection> open(String application) {
        return inspections.ofApplication(application).stream()
                .filter(one -> one.state().isOpen())
                .toList();
    }

    void decided(@Observes ApplicationDecided event) {
        if (event.state() != ApplicationState.APPROVED) {
            end(event.application());
        }
    }

    void closed(@Observes ApplicationClosed event) {
        end(event.application());
    }

    private void end(String application) {
        open(application).forEach(one -> progress.callOff(one, Actor.SYSTEM, ""));
    }

    void answered(@Observes DeclarationAnswered event) {
        switch (event.act()) {
            case SELECT -> select(event);
            case PASS -> ofCustoms(event.dossier()).ifPresent(one -> done(one, Finding.PASSED));
            case FIND_WANTING ->
                ofCustoms(event.dossier()).ifPresent(one -> done(one, Finding.said(false, event.text())));
            case REFUSE -> ofCustoms(event.dossier()).ifPresent(one -> progress.callOff(one, Actor.SYSTEM, ""));
            default -> {
                // Nothing else that customs says is about looking at goods.
            }
        }
    }

    /** What is to be inspected stays what it is, and what was inspected is what goes. */
    void amending(@Observes DeclarationAmending event) {
        List<Inspection> ordered = inspections.ofCase(event.declaration().dossierReference());
        if (ordered.stream().anyMatch(one -> one.state() != InspectionState.CANCELLED)) {
            event.goodsStand("inspection.goods-stand");
        }
    }

    /** Officers go to where the goods were said to be: nobody moves them away from under an inspection. */
    void amended(@Observes DeclarationAmended event) {
        String dossier = event.declaration().dossierReference();
        if (Lying.isElsewhere(event.before(), event.after())
                && inspections.ofCase(dossier).stream()
                        .anyMatch(one -> one.state().isOpen())) {
            throw Refusal.notNow("inspection.place-stands", dossier);
        }
    }

    void cancelled(@Observes DeclarationCancelled event) {
        ofCustoms(event.dossier()).ifPresent(one -> progress.callOff(one, Actor.SYSTEM, ""));
    }

    private void select(DeclarationAnswered event) {
        Actor customs = actors.current();
        String office = declarations
                .find(event.declaration())
                .map(DeclarationFacts::office)
                .orElse("");
        progress.order(
                new Inspection.Cause(
                        event.dossier(), "", event.declaration(), "", customs.organisation(), event.declarant()),
                new Order(
                        InspectionKind.ON_SITE,
                        office,
                        lying.place(event.dossier()),
                        lying.containers(event.dossier()),
                        List.of(),
                        event.text()),
                customs);
    }

    private void done(Inspection inspection, Finding finding) {
        progress.report(inspection, finding, "", 0, actors.current());
    }

    private Optional<Inspection> ofCustoms(String dossier) {
        return inspections.ofCase(dossier).stream()
                .filter(one -> !one.declaration().isEmpty() && one.state().isOpen())
                .findFirst();
    }
}
