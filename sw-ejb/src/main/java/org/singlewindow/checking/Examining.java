package org.singlewindow.checking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;

/** What the window looked up for whoever reviews an application: findings, and like cases that the agency has decided. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Examining {
    private static final int SHOWN = 5;
    private static final int ENOUGH = 4;

    @Inject
    private Actors actors;

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
     * @param nearMaker whether a maker is written nearly alike
     * @param words how many words of the goods are the same, or written nearly alike
     */
    public record Past(
            String application,
            String applicant,
            ApplicationState outcome,
            boolean sameMaker,
            boolean sameOrigin,
            boolean nearMaker,
            int words) {}

    /** What was looked up: findings, what is worst first, and cases of the own agency that are most like it. */
    public record Examined(List<Finding> findings, List<Past> past) {
        public Examined {
            findings = List.copyOf(findings);
            past = List.copyOf(past);
        }

        /** Whether nobody has to look at anything. */
        public boolean isClean() {
            return findings.stream().allMatch(finding -> finding.level() == Finding.Level.OK);
        }
    }

    /** Looks at the application. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Examined examine(String reference) {
        Subject subject = remembering.subject(applications.visibleTo(actors.current(), reference));
        List<Finding> findings = checks.stream()
                .flatMap(check -> check.look(subject).stream())
                .sorted(Comparator.comparing(Finding::level).reversed().thenComparing(Finding::code))
                .toList();
        List<Past> past = subject.alike().stream()
                .filter(one -> one.outcome() == ApplicationState.APPROVED || one.outcome() == ApplicationState.REFUSED)
                .filter(one -> one.weight() >= ENOUGH)
                .sorted(Comparator.comparing(Alike::weight).reversed())
                .limit(SHOWN)
                .map(Examining::past)
                .toList();
        return new Examined(findings, past);
    }

    private static Past past(Alike one) {
        ApplicationState outcome = one.outcome() == null ? ApplicationState.LODGED : one.outcome();
        return new Past(
                one.application(),
                one.applicant(),
                outcome,
                one.shares(Likeness.MADE),
                one.shares(Likeness.ORIGIN),
                one.shares(Likeness.NEAR + Likeness.MAKER),
                one.count(Likeness.WORD) + one.count(Likeness.NEAR + Likeness.WORD));
    }
}
