package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * An official takes an application and decides it. The page, the API and an agency's own system all come through here.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Deciding {
    private static final int TEXT_LENGTH = 4_000;

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Certificates certificates;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ApplicationDecided> decided;

    @Inject
    private Event<ApplicationQuestioned> questioned;

    @Inject
    private Event<MoreTimeAnswered> timeAnswered;

    @Inject
    private Event<ApplicationStep> steps;

    @Inject
    private Parts parts;

    @Inject
    private Reopening reopening;

    @Inject
    private Terms terms;

    @Inject
    private RefusalReasons refusalReasons;

    @Inject
    private Event<TermsSet> termsSet;

    @Inject
    private Asking asking;

    @Inject
    private Periods periods;

    @Inject
    private Clock clock;

    /** Takes the application; from now on it is this official's to decide. Taking what one holds changes nothing. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void claim(String reference) {
        claim(reference, true);
    }

    /** Takes the application to ask something about it or to refuse it: neither waits for anything. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void claimWithoutWaiting(String reference) {
        claim(reference, false);
    }

    private void claim(String reference, boolean mayWait) {
        Actor actor = actors.current();
        Application application = cases.addressedTo(actor, reference);
        boolean alreadyTheirs = application.state() == ApplicationState.IN_REVIEW
                && actor.person().equals(application.holder());
        if (!alreadyTheirs) {
            steps.fire(new ApplicationStep(reference, ApplicationAct.CLAIM, mayWait));
            act(application, ApplicationAct.CLAIM, actor, Step.of(ApplicationAct.CLAIM.code(), reference));
            applications.foundBy(application);
        }
    }

    /** Puts the application back for the colleagues. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void handBack(String reference) {
        Actor actor = actors.current();
        Application application = cases.addressedTo(actor, reference);
        steps.fire(new ApplicationStep(reference, ApplicationAct.HAND_BACK, true));
        act(application, ApplicationAct.HAND_BACK, actor, Step.of(ApplicationAct.HAND_BACK.code(), reference));
        applications.foundBy(application);
    }

    /**
     * Decides.
     *
     * @param version of the application as the official read it: refused with {@code application.changed-meanwhile} if
     *     it is another by now
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void decide(String reference, long version, Decision decision) {
        Actor actor = actors.current();
        Application application = cases.addressedTo(actor, reference);
        if (application.state().isFinal()) {
            throw Refusal.notNow("application.already-decided", reference);
        }
        if (application.version() != version) {
            throw Refusal.changedMeanwhile("application.changed-meanwhile", reference);
        }
        decision.tell(
                approve -> approve(application, approve, actor),
                refuse -> refuse(application, refuse, actor),
                ask -> ask(application, ask, actor));
    }

    private void approve(Application application, Decision.Approve approve, Actor actor) {
        Instant now = clock.instant();
        List<Decision.Term> undertaken = terms.conditions(approve.terms());
        Decision.Partial partial = kept(approve.partial());
        List<Certificate.Item> approved = parts.approved(application, covered(application), partial);
        String conditions = conditions(approve, partial, undertaken);
        refuseUnlessInFuture(approve.validUntil(), now);
        steps.fire(new ApplicationStep(application.reference(), ApplicationAct.APPROVE, true));
        application.apply(ApplicationAct.APPROVE, actor, now);
        Certificate.Grounds grounds = new Certificate.Grounds(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                application.goods(),
                approved,
                conditions,
                approve.validUntil());
        CertificateFacts certificate = certificates.issue(grounds, actor);
        application.approved(certificate.number(), conditions, approve.validUntil());
        applications.foundBy(application);
        timeline.record(
                application.dossierReference(),
                actor,
                Step.of(
                        partial == null ? ApplicationAct.APPROVE.code() : "application.approve-in-part",
                        application.reference(),
                        "certificate",
                        certificate.number()));
        decided.fire(
                partial == null
                        ? ApplicationDecided.of(application)
                        : ApplicationDecided.inPart(application, reasons(application, partial), partial));
        termsSet.fire(new TermsSet(application, certificate.number(), words(approve), undertaken, actor));
    }

    /** Refuses what could not be approved as it is said, before another official is asked to sign it. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void refuseUnlessFit(String reference, Decision.Approve approve) {
        Application application = cases.addressedTo(actors.current(), reference);
        Decision.Partial partial = kept(approve.partial());
        parts.approved(application, covered(application), partial);
        conditions(approve, partial, terms.conditions(approve.terms()));
        refuseUnlessInFuture(approve.validUntil(), clock.instant());
    }

    /** Whoever refuses a part says why, as whoever refuses all. */
    private Decision.@Nullable Partial kept(Decision.@Nullable Partial said) {
        if (said == null) {
            return null;
        }
        if (said.parts().isEmpty()) {
            throw Refusal.notValid("application.part-wanted");
        }
        List<String> reasons = said.reasonCodes().stream().distinct().toList();
        refuseUnlessKnown(reasons);
        return new Decision.Partial(said.parts(), reasons, written(said.text(), "application.reason-wanted"));
    }

    private List<Text> reasons(Application application, Decision.Partial partial) {
        return refusalReasons.of(
                application.document(),
                application.definitionVersion(),
                application.agency(),
                String.join(" ", partial.reasonCodes()));
    }

    private @Nullable String conditions(
            Decision.Approve approve, Decision.@Nullable Partial partial, List<Decision.Term> undertaken) {
        String said = ResidentNumber.refuseIn(words(approve));
        String all = partial == null ? said : (said + "\n" + Parts.line(partial)).strip();
        String conditions = terms.under(all, false, undertaken);
        refuseIfTooLong(conditions);
        return conditions.isEmpty() ? null : conditions;
    }

    private static String words(Decision.Approve approve) {
        return Written.text(Objects.requireNonNullElse(approve.conditions(), ""));
    }

    /** An approval that has ended on the day on which it is given would be none. */
    private static void refuseUnlessInFuture(@Nullable LocalDate validUntil, Instant now) {
        if (validUntil != null && !validUntil.isAfter(LocalDate.ofInstant(now, Kst.ZONE))) {
            throw new InvalidForm(
                    List.of(new Violation("/validUntil", "application.validity-not-in-future", validUntil.toString())));
        }
    }

    /** The goods items that the document covers, as they were declared; none that is declared no longer. */
    private List<Certificate.Item> covered(Application application) {
        return parts.declared(
                application,
                applications.items(application).stream()
                        .map(item -> new Certificate.Item(item.sequence(), item.hs(), item.description()))
                        .toList());
    }

    private void refuse(Application application, Decision.Refuse refuse, Actor actor) {
        List<String> reasons = refuse.reasonCodes().stream().distinct().toList();
        refuseUnlessKnown(reasons);
        String said = written(refuse.text(), "application.reason-wanted");
        List<Decision.Term> orders = terms.orders(refuse.orders());
        String text = terms.under(said, true, orders);
        refuseIfTooLong(text);
        act(
                application,
                ApplicationAct.REFUSE,
                actor,
                Step.of(ApplicationAct.REFUSE.code(), application.reference(), "reason", text));
        application.refused(String.join(" ", reasons), text);
        decided.fire(ApplicationDecided.of(
                application,
                refusalReasons.of(
                        application.document(),
                        application.definitionVersion(),
                        application.agency(),
                        application.reasonCode())));
        termsSet.fire(new TermsSet(application, "", "", orders, actor));
    }

    private void refuseUnlessKnown(List<String> reasons) {
        if (reasons.isEmpty() || reasons.size() > Limits.TERMS.intValue()) {
            throw Refusal.notValid("application.reason-unknown", "");
        }
        for (String reason : reasons) {
            if (codeLists.find("refusal-reason", reason).isEmpty()) {
                throw Refusal.notValid("application.reason-unknown", reason);
            }
        }
    }

    private void ask(Application application, Decision.Ask ask, Actor actor) {
        String text = written(ask.text(), "application.question-wanted");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        Asked asked = asking.checked(application, ask, today);
        LocalDate until = Objects.requireNonNull(asked.until());
        act(
                application,
                ApplicationAct.ASK,
                actor,
                new Step(
                        ApplicationAct.ASK.code(),
                        application.reference(),
                        Json.createObjectBuilder()
                                .add("question", text)
                                .add("until", until.toString())
                                .addAll(Json.createObjectBuilder(asked.json()))
                                .build()));
        application.ask(text, asked, periods.of(application).wakes(until, today));
        periods.asked(application);
        questioned.fire(new ApplicationQuestioned(
                application.reference(),
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                text,
                asked));
    }

    /**
     * Says whether there is more time to answer what was asked, whoever of the agency does.
     *
     * @param until the new last day; null where there is no more time
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void giveTime(String reference, @Nullable LocalDate until) {
        Actor actor = actors.current();
        Application application = cases.addressedTo(actor, reference);
        LocalDate limit = application.asked().until();
        if (application.state() != ApplicationState.QUESTIONED || limit == null) {
            throw Refusal.notNow("application.not-now", reference);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        refuseUnlessMore(application, until, limit);
        LocalDate stays = limit.isBefore(today) ? today : limit;
        LocalDate last = until == null ? stays : asking.limit(until, today);
        application.extend(last, periods.of(application).wakes(last, today));
        String act = until == null ? "application.time-declined" : "application.time-given";
        timeline.record(application.dossierReference(), actor, Step.of(act, reference, "until", last.toString()));
        timeAnswered.fire(new MoreTimeAnswered(
                reference,
                application.dossierReference(),
                application.document(),
                application.agency(),
                application.applicant(),
                until != null,
                last));
    }

    /** More time ends later than what there was; nobody is told that there is none who has not asked. */
    private static void refuseUnlessMore(Application application, @Nullable LocalDate until, LocalDate limit) {
        if (until == null && application.wantedUntil() == null) {
            throw Refusal.notNow("application.not-now", application.reference());
        }
        if (until != null && !until.isAfter(limit)) {
            throw new InvalidForm(
                    List.of(new Violation("/until", "application.time-not-more", until.toString(), limit.toString())));
        }
    }

    /**
     * Corrects a refusal, or a revocation: the application is in the agency's list again, and who got the decision hears why.
     *
     * @param reason in words for them
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void reopen(String reference, String reason) {
        reopening.reopen(actors.current(), reference, written(reason, "application.correction-wanted"));
    }

    private void act(Application application, ApplicationAct act, Actor actor, Step step) {
        application.apply(act, actor, clock.instant());
        timeline.record(application.dossierReference(), actor, step);
    }

    private static String written(String text, String codeIfMissing) {
        String written = ResidentNumber.refuseIn(Written.text(text));
        if (written.isEmpty()) {
            throw Refusal.notValid(codeIfMissing);
        }
        refuseIfTooLong(written);
        return written;
    }

    private static void refuseIfTooLong(String text) {
        if (Written.length(text) > TEXT_LENGTH) {
            throw Refusal.notValid("application.text-too-long", TEXT_LENGTH);
        }
    }
}
