package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationReopened;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Closing;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Numbers;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Carries each agency's result to the declaration, in the transaction of the decision: when the last requirement is met
 * the declaration moves on by itself, and the clearance system hears of every result.
 */
@ApplicationScoped
public class RequirementResults {
    @Inject
    private Declarations declarations;

    @Inject
    private Numbers numbers;

    @Inject
    private Posting posting;

    @Inject
    private Closing closing;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<DeclarationReady> ready;

    @Inject
    private Clock clock;

    /** Makes a declaration when it is lodged: the one place where one comes into being. */
    public DeclarationFacts declare(Declaration.Lodged lodged, Instant now) {
        Declaration declaration = new Declaration(numbers.next(Declaration.class), lodged, now);
        declarations.add(declaration);
        return declaration;
    }

    /** Writes down what a new declaration needs. */
    public List<DeclarationRequirementFacts> expect(DeclarationFacts declaration, List<Requirement> needed) {
        List<DeclarationRequirement> requirements = needed.stream()
                .map(one -> new DeclarationRequirement(declaration.id(), one.document(), one.agency()))
                .sorted(Comparator.comparing(DeclarationRequirement::document))
                .toList();
        requirements.forEach(declarations::add);
        return List.copyOf(requirements);
    }

    /** Writes down what customs has to confirm before it releases a new declaration. */
    public List<ConfirmationFacts> expectConfirmed(DeclarationFacts lodged, List<Confirmation.Wanted> wanted) {
        Declaration declaration = (Declaration) lodged;
        List<Confirmation> confirmations = wanted.stream()
                .map(one -> new Confirmation(declaration.id(), one))
                .toList();
        confirmations.forEach(confirmation -> declarations.add(declaration, confirmation));
        return List.copyOf(confirmations);
    }

    /** Notes that an application was lodged for one of the documents. */
    public void appliedFor(
            List<? extends DeclarationRequirementFacts> requirements, String document, String application) {
        requirements.stream()
                .filter(requirement -> requirement.document().equals(document))
                .forEach(requirement -> ((DeclarationRequirement) requirement).appliedFor(application));
    }

    /** Customs spoke about what goods need under another law: its own system hears of it, as of what agencies decide. */
    void spoken(Declaration declaration, Confirmation confirmation, Actor officer) {
        tell(RequirementResultMessage.Body.of(declaration, confirmation, officer.organisation()));
        follow(declaration, declarations.requirements(declaration));
    }

    /** Moves a declaration to where everything that it waits for leads. */
    public void follow(
            DeclarationFacts declaration,
            List<? extends DeclarationRequirementFacts> requirements,
            List<? extends ConfirmationFacts> confirmations) {
        follow(
                (Declaration) declaration,
                requirements.stream().map(DeclarationRequirement.class::cast).toList(),
                confirmations.stream().map(Confirmation.class::cast).toList());
    }

    void follow(Declaration declaration, List<DeclarationRequirement> requirements) {
        follow(declaration, requirements, declarations.confirmations(declaration));
    }

    private void follow(
            Declaration declaration, List<DeclarationRequirement> requirements, List<Confirmation> confirmations) {
        if (declaration.follow(requirements, confirmations, clock.instant()) && declaration.isReleasable()) {
            timeline.record(
                    declaration.dossierReference(),
                    Actor.SYSTEM,
                    Step.of("declaration.ready", declaration.reference()));
            ready.fire(new DeclarationReady(
                    declaration.reference(), declaration.dossierReference(), declaration.declarant()));
        }
    }

    /**
     * What an agency decided about an application that was lodged elsewhere.
     *
     * @param reason of a refusal; else empty
     */
    public record Heard(String document, String agency, boolean approved, String number, String reason) {}

    /**
     * Carries a result of an application lodged elsewhere to the declaration, if it waits for that document. A refusal
     * counts only where no application was lodged here: else that one decides. The caller holds the case's lock.
     *
     * @return whether the declaration was waiting for it
     */
    public boolean heard(DeclarationFacts waitingFor, Heard heard) {
        Declaration declaration = (Declaration) waitingFor;
        List<DeclarationRequirement> requirements = declarations.requirements(declaration);
        Optional<DeclarationRequirement> waiting = requirements.stream()
                .filter(requirement -> requirement.document().equals(heard.document()))
                .filter(requirement -> requirement.agency().equals(heard.agency()))
                .filter(requirement -> requirement.state() != DeclarationRequirement.State.MET)
                .filter(requirement -> heard.approved() || requirement.application() == null)
                .findFirst();
        if (waiting.isEmpty() || declaration.state().isFinal()) {
            return false;
        }
        if (heard.approved()) {
            meet(waiting.get(), heard.number());
            declarations.foundBy(declaration, waiting.get());
        } else {
            waiting.get().refused();
        }
        declaration.changed();
        timeline.record(
                declaration.dossierReference(), Actor.SYSTEM, new Step(step(heard), heard.number(), about(heard)));
        tell(RequirementResultMessage.Body.of(declaration, heard));
        follow(declaration, requirements);
        return true;
    }

    /** What was lodged here for the same document is not needed any more. */
    private void meet(DeclarationRequirement requirement, String number) {
        requirement.met(number);
        String application = requirement.application();
        if (application != null) {
            closing.close(application, number);
        }
    }

    private static String step(Heard heard) {
        return heard.approved() ? "result.approved-elsewhere" : "result.refused-elsewhere";
    }

    private static JsonObject about(Heard heard) {
        return Json.createObjectBuilder()
                .add("document", heard.document())
                .add("agency", heard.agency())
                .add("reason", heard.reason())
                .build();
    }

    private void tell(RequirementResultMessage.Body result) {
        posting.post(PartnerQueues.CLEARANCE_SYSTEM, result.declaration(), result);
    }

    void decided(@Observes ApplicationDecided event) {
        declarations.ofCase(event.dossier()).ifPresent(declaration -> apply(declaration, event));
    }

    private void apply(Declaration declaration, ApplicationDecided event) {
        List<DeclarationRequirement> requirements = declarations.requirements(declaration);
        for (DeclarationRequirement requirement : requirements) {
            if (event.application().equals(requirement.application())) {
                apply(requirement, event);
            }
        }
        declaration.changed();
        if (declaration.state() != DeclarationState.CANCELLED) {
            tell(RequirementResultMessage.Body.of(declaration, event));
        }
        follow(declaration, requirements);
    }

    /**
     * No more is declared than was approved: what was approved in part is met. The caller holds the case's lock.
     *
     * @param words what is declared, for the clearance system
     */
    public void reduced(DeclarationFacts reduced, String words) {
        Declaration declaration = (Declaration) reduced;
        List<DeclarationRequirement> requirements = declarations.requirements(declaration);
        for (DeclarationRequirement requirement : requirements) {
            if (requirement.state() == DeclarationRequirement.State.PARTLY) {
                requirement.met(requirement.certificate());
                tell(RequirementResultMessage.Body.of(declaration, requirement, words));
            }
        }
        declaration.changed();
        follow(declaration, requirements);
    }

    /**
     * It says something else now: customs hears of it, and looks at it again where it had looked before. The caller holds the
     * case's lock.
     *
     * @param again whether what is another now is something that customs looks at
     */
    public void amended(
            DeclarationFacts amended, Declaration.Lodged now, boolean again, AmendmentMessage.Body message) {
        Declaration declaration = (Declaration) amended;
        declaration.amend(now, again);
        declarations.foundBy(declaration);
        posting.post(PartnerQueues.CLEARANCE_SYSTEM, declaration.reference(), message);
        follow(declaration, declarations.requirements(declaration));
    }

    /** A decision counts no longer: the declaration waits for the document again. */
    void reopened(@Observes ApplicationReopened event) {
        declarations
                .ofCase(event.application().dossierReference())
                .filter(declaration -> !declaration.state().isFinal())
                .ifPresent(declaration -> reopen(declaration, event));
    }

    private void reopen(Declaration declaration, ApplicationReopened event) {
        String application = event.application().reference();
        List<DeclarationRequirement> requirements = declarations.requirements(declaration);
        requirements.stream()
                .filter(requirement -> application.equals(requirement.application()))
                .forEach(requirement -> waitAgain(requirement, application));
        declaration.changed();
        tell(RequirementResultMessage.Body.of(declaration, event));
        follow(declaration, requirements);
    }

    /** What was approved elsewhere in the meantime needs no other decision. */
    private static void waitAgain(DeclarationRequirement requirement, String application) {
        if (requirement.state() == DeclarationRequirement.State.MET) {
            throw Refusal.notNow("application.not-now", application);
        }
        requirement.appliedFor(application);
    }

    /** What a declaration rested on counts no longer: it waits again, or rests on what was issued instead. */
    void takenBack(@Observes CertificateTakenBack event) {
        declarations
                .ofCase(event.certificate().dossierReference())
                .filter(declaration -> !declaration.state().isFinal())
                .ifPresent(declaration -> apply(declaration, event));
    }

    private void apply(Declaration declaration, CertificateTakenBack event) {
        List<DeclarationRequirement> requirements = declarations.requirements(declaration);
        for (DeclarationRequirement requirement : requirements) {
            if (event.certificate().number().equals(requirement.certificate())) {
                if (event.replacement() == null) {
                    requirement.refused();
                } else if (requirement.state() == DeclarationRequirement.State.PARTLY) {
                    requirement.partly(event.replacement());
                } else {
                    requirement.met(event.replacement());
                    declarations.foundBy(declaration, requirement);
                }
                declaration.changed();
                tell(RequirementResultMessage.Body.of(declaration, event));
            }
        }
        follow(declaration, requirements);
    }

    private static void apply(DeclarationRequirement requirement, ApplicationDecided event) {
        if (event.state() == ApplicationState.APPROVED && event.partial() != null) {
            requirement.partly(event.certificate());
        } else if (event.state() == ApplicationState.APPROVED) {
            requirement.met(event.certificate());
        } else if (event.state() == ApplicationState.WITHDRAWN) {
            requirement.withdrawn();
        } else if (requirement.state() != DeclarationRequirement.State.MET) {
            requirement.refused();
        }
    }
}
