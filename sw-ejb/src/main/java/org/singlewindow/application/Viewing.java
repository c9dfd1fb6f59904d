package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.form.Definitions;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Reason;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;

/** An application is shown to those whom it concerns: applicant, mandated broker, addressed agency, customs. */
@Stateless
public class Viewing {
    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Outlines outlines;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    @Inject
    private Definitions definitions;

    /** The application, with what the last answer changed; staff see it masked, and that they saw it is recorded. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public ApplicationView open(String reference) {
        Actor actor = actors.current();
        Application application = cases.visibleTo(actor, reference);
        looking.atWork(actor, new Seen(Look.Screen.APPLICATION, reference, application.applicant()));
        ApplicationView view = whole(List.of(application), actor).get(0);
        return Looking.isStaff(actor)
                ? view.masked(definitions.version(view.document(), view.definitionVersion()))
                : view;
    }

    /** The same with nothing masked, for staff who say why they need it. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public ApplicationView openInFull(String reference, Reason reason) {
        Actor actor = actors.current();
        Application application = cases.visibleTo(actor, reference);
        Seen seen = new Seen(Look.Screen.APPLICATION_IN_FULL, reference, application.applicant());
        looking.because(actor, seen, reason.refusedUnlessGiven());
        return whole(List.of(application), actor).get(0);
    }

    /** The caller's applications of a case with all that they say, in the order of lodging; none of a case of others. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<ApplicationView> ofCase(String caseReference) {
        Actor actor = actors.current();
        return whole(cases.ofApplicant(actor, applications.ofCase(caseReference)), actor);
    }

    private List<ApplicationView> whole(List<Application> shown, Actor actor) {
        Map<Long, List<ApplicationItem>> items = outlines.items(shown);
        Map<Long, List<ApplicationRevision>> revisions = applications.revisions(shown).stream()
                .collect(Collectors.groupingBy(ApplicationRevision::applicationId));
        return shown.stream()
                .map(application -> ApplicationView.of(
                        application,
                        actor,
                        items.getOrDefault(application.id(), List.of()),
                        revisions.getOrDefault(application.id(), List.of())))
                .toList();
    }

    /** Where the application stands, without what it says: for lists, and for programs that need its version. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public ApplicationView outline(String reference) {
        Actor actor = actors.current();
        return outlines.of(List.of(cases.visibleTo(actor, reference)), actor).get(0);
    }
}
