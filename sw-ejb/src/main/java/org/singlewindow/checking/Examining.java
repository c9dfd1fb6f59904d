package org.singlewindow.checking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Viewing;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** What the window looked up for whoever reviews an application: findings, and like cases that the agency has decided. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Examining {
    private static final int SHOWN = 5;
    private static final int ENOUGH = 4;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseApplications applications;

    @Inject
    private Remembering remembering;

    @Inject
    private Instance<Check> checks;

    /**
     * A case that the agency has decided and that is like the one that is reviewed.
     *
     * @param sameMaker whether the same maker made the same goods
     * @param sameOrigin whether such goods came from the same country
     */
    public record Past(
            String application, String applicant, ApplicationState outcome, boolean sameMaker, boolean sameOrigin) {}

    /** What the checks found, what is worst first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Finding> findings(String reference) {
        Subject subject = subject(reference);
        return checks.stream()
                .flatMap(check -> check.look(subject).stream())
                .sorted(Comparator.comparing(Finding::level).reversed().thenComparing(Finding::code))
                .toList();
    }

    /** Cases of the own agency that are most like it, with what was decided. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Past> past(String reference) {
        return subject(reference).alike().stream()
                .filter(one -> one.outcome() == ApplicationState.APPROVED || one.outcome() == ApplicationState.REFUSED)
                .filter(one -> one.weight() >= ENOUGH)
                .sorted(Comparator.comparing(Alike::weight).reversed())
                .limit(SHOWN)
                .map(Examining::past)
                .toList();
    }

    private static Past past(Alike one) {
        ApplicationState outcome = one.outcome() == null ? ApplicationState.LODGED : one.outcome();
        return new Past(
                one.application(), one.applicant(), outcome, one.shares(Likeness.MADE), one.shares(Likeness.ORIGIN));
    }

    private Subject subject(String reference) {
        viewing.outline(reference);
        ApplicationFacts application =
                applications.find(reference).orElseThrow(() -> Refusal.notFound("application.not-found", reference));
        return remembering.subject(application);
    }
}
