package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
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
    private Periods periods;

    @Inject
    private Correctable correctable;

    @Inject
    private Asking asking;

    @Inject
    private Closing closing;

    @Inject
    private Event<ApplicationAnswered> answered;

    @Inject
    private Event<MoreTimeWanted> timeWanted;

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
        String text = written(note, "application.answer-wanted");
        JsonObject corrected = corrected(application, answers);
        List<Violation> violations =
                validator.complete(correctable.form(application, JsonValue.EMPTY_JSON_OBJECT, corrected));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        sealing.refuseUnlessPossible(corrected);
        application.apply(ApplicationAct.ANSWER, actor, clock.instant());
        periods.answered(application);
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

    private JsonObject corrected(Application application, JsonObject answers) {
        DocumentDefinition definition = correctable.definition(application);
        return ApplicationContent.corrected(
                definition,
                application.content(),
                reading.answers(definition, answers),
                correctable.asSigned(application).known());
    }

    /** What of the question such an answer would leave open: fields that stay as they are, papers that nobody added since. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Asked.Item> unanswered(String reference, JsonObject answers) {
        Application application = asked(reference);
        Asked asked = application.asked();
        if (asked.isPlain()) {
            return List.of();
        }
        List<ApplicationContent.Change> changes =
                ApplicationContent.changes(application.content(), corrected(application, answers));
        Instant since = Objects.requireNonNullElse(application.askedAt(), application.lodgedAt());
        Set<String> added = dossiers.papers(application.dossierId()).stream()
                .filter(paper -> paper.addedAt().isAfter(since))
                .map(AttachmentFacts::kind)
                .collect(Collectors.toSet());
        return asked.items().stream()
                .filter(item -> item.isPaper()
                        ? !added.contains(item.paper())
                        : changes.stream().noneMatch(change -> isOf(change, item)))
                .toList();
    }

    private static boolean isOf(ApplicationContent.Change change, Asked.Item item) {
        String of = item.item() == null ? null : String.valueOf(item.item());
        return change.field().equals(item.name()) && Objects.equals(change.item(), of);
    }

    /** For the applicant, to read; what is asked no more has nothing open. */
    private Application asked(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        if (application.state() != ApplicationState.QUESTIONED) {
            throw Refusal.notNow("application.not-now", reference);
        }
        return application;
    }

    /** Asks the agency for more time to answer; it decides. Until it has, nothing is refused for want of an answer. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void askForTime(String reference, LocalDate until, String why) {
        Actor actor = actors.current();
        Application application = cases.ofApplicant(actor, reference);
        LocalDate limit = application.asked().until();
        if (application.state() != ApplicationState.QUESTIONED || limit == null || application.wantedUntil() != null) {
            throw Refusal.notNow("application.not-now", reference);
        }
        String text = written(why, "application.reason-wanted");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        if (!asking.limit(until, today).isAfter(limit)) {
            throw new InvalidForm(List.of(
                    new Violation("/until", "application.limit-not-later", until.toString(), limit.toString())));
        }
        application.wants(until);
        timeline.record(
                application.dossierReference(),
                actor,
                new Step(
                        "application.time-wanted",
                        reference,
                        Json.createObjectBuilder()
                                .add("until", until.toString())
                                .add("reason", text)
                                .build()));
        timeWanted.fire(new MoreTimeWanted(
                reference, application.dossierReference(), application.document(), application.agency(), until, text));
    }

    private static String written(String words, String codeIfMissing) {
        String text = ResidentNumber.refuseIn(Written.text(words));
        if (text.isEmpty()) {
            throw Refusal.notValid(codeIfMissing);
        }
        if (Written.length(text) > NOTE_LENGTH) {
            throw Refusal.notValid("application.text-too-long", NOTE_LENGTH);
        }
        return text;
    }

    /** What the applicant may correct: every question of the document that the signed consignment does not answer. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<QuestionSheet.Entry> questions(String reference) {
        return correctable.questions(cases.visibleTo(actors.current(), reference));
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
