package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FilledForm;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.sealing.Sealing;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** The applicant answers an agency in the same case, or takes the application back. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Answering {
    private static final int NOTE_LENGTH = 4_000;

    @Inject
    private Applications applications;

    @Inject
    private Cases cases;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Definitions definitions;

    @Inject
    private Reading reading;

    @Inject
    private FormValidator validator;

    @Inject
    private Posting posting;

    @Inject
    private Actors actors;

    @Inject
    private Sealing sealing;

    @Inject
    private Timeline timeline;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Closing closing;

    @Inject
    private Event<ApplicationAnswered> answered;

    @Inject
    private Clock clock;

    /**
     * Answers the agency's question.
     *
     * @param note what the applicant writes to the official
     * @param answers corrected values in the shape of a dossier's answers for one document; what the consignment answers
     *     cannot be corrected here, and is left as it was signed
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void answer(String reference, String note, JsonObject answers) {
        Actor actor = actors.current();
        Application application = cases.ofApplicant(actor, reference);
        String text = ResidentNumber.refuseIn(Written.text(note));
        if (text.isEmpty()) {
            throw Refusal.notValid("application.answer-wanted");
        }
        if (Written.length(text) > NOTE_LENGTH) {
            throw Refusal.notValid("application.text-too-long", NOTE_LENGTH);
        }
        DocumentDefinition definition = definitions.version(application.document(), application.definitionVersion());
        JsonObject corrected = ApplicationContent.corrected(
                definition,
                application.content(),
                reading.answers(definition, answers),
                asSigned(application, definition).known());
        List<Violation> violations = validator.complete(new FilledForm(
                definition, JsonValue.EMPTY_JSON_OBJECT, ApplicationContent.asAnswers(corrected), items(application)));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        sealing.refuseUnlessPossible(corrected);
        application.apply(ApplicationAct.ANSWER, actor, clock.instant());
        application.runOn(clock.instant(), workingDays);
        applications.add(new ApplicationRevision(application, text, clock.instant()));
        application.revise(corrected);
        timeline.record(
                application.dossierReference(),
                actor,
                Step.of(ApplicationAct.ANSWER.code(), reference, "answer", text));
        posting.post(
                application.agency(),
                reference,
                new AnswerMessage.Body(reference, application.revision(), text, corrected));
        answered.fire(new ApplicationAnswered(reference, application.agency(), application));
    }

    /** What the applicant may correct: every question of the document that the signed consignment does not answer. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<QuestionSheet.Entry> questions(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        DocumentDefinition definition = definitions.version(application.document(), application.definitionVersion());
        return asSigned(application, definition).asked().stream()
                .filter(entry -> !ApplicationContent.isApplicants(entry.field()))
                .toList();
    }

    private QuestionSheet asSigned(Application application, DocumentDefinition definition) {
        JsonObject facts = dossiers.find(application.dossierReference())
                .map(DossierFacts::facts)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new FilledForm(
                        definition, facts, ApplicationContent.asAnswers(application.content()), items(application))
                .sheet();
    }

    private List<Integer> items(Application application) {
        return applications.items(application).stream()
                .map(ApplicationItem::sequence)
                .toList();
    }

    /** Takes the application back; the agency hears of it. The requirement stays open: the document may be lodged again. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void withdraw(String reference) {
        Actor actor = actors.current();
        DossierFacts dossier = cases.lockedDossier(reference);
        Application application = cases.ofApplicant(actor, reference);
        closing.withdraw(application);
        dossiers.again(dossier, application.document(), clock.instant());
    }

    /**
     * Opens the document of an application that was refused for another attempt in the same case: its answers may be
     * corrected, and it goes with the next lodging. The application itself stays as it was decided.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void again(String reference) {
        Actor actor = actors.current();
        DossierFacts dossier = cases.lockedDossier(reference);
        Application application = cases.ofApplicant(actor, reference);
        if (!application.state().isOpenToAnotherAttempt() || !isLast(application)) {
            throw Refusal.notNow("application.not-now", reference);
        }
        if (dossier.isAgain(application.document())) {
            return;
        }
        dossiers.again(dossier, application.document(), clock.instant());
        timeline.record(application.dossierReference(), actor, Step.of("application.again", reference));
    }

    private boolean isLast(Application application) {
        return applications.ofCase(application.dossierReference()).stream()
                .filter(other -> other.document().equals(application.document()))
                .allMatch(other -> other.attempt() <= application.attempt());
    }
}
