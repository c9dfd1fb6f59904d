package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.Field;
import org.singlewindow.form.QuestionSheet;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntryFacts;

/**
 * What an official looks at beside an application: what happened to it, where the consignment's other documents stand, and
 * what the own agency decided about such goods of the same applicant.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Reviewing {
    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 5;
    private static final int SUBHEADING = 6;

    @Inject
    private Cases cases;

    @Inject
    private Applications applications;

    @Inject
    private Outlines outlines;

    @Inject
    private Correctable correctable;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    /** Another document of the same consignment: what it is and where it stands, and nothing of what it says. */
    public record Other(String document, String agency, ApplicationState state) {}

    /** What happened to the application, newest first; nothing of what others do with the consignment. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<TimelineEntryFacts> history(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        List<TimelineEntryFacts> own = timeline.of(application.dossierReference()).stream()
                .filter(entry -> entry.subject().equals(reference))
                .collect(Collectors.toList());
        Collections.reverse(own);
        return List.copyOf(own);
    }

    /** What the applicant can be asked to answer otherwise, each question once, whatever lines it is about. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Field> askable(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        return correctable.questions(application).stream()
                .map(QuestionSheet.Entry::field)
                .distinct()
                .toList();
    }

    /** The consignment's other documents, each by its last attempt. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Other> others(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        Map<String, Other> others = new LinkedHashMap<>();
        for (Application other : applications.ofCase(application.dossierReference())) {
            if (!other.document().equals(application.document())) {
                others.put(other.document(), new Other(other.document(), other.agency(), other.state()));
            }
        }
        return List.copyOf(others.values());
    }

    /** What the own agency decided last about goods of the same six digits of the same applicant, newest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ApplicationView> earlier(String reference) {
        Actor actor = actors.current();
        Application application = cases.visibleTo(actor, reference);
        Set<String> goods = subheadings(applications.items(application).stream());
        List<Application> decided =
                applications.decided(application.agency(), application.applicant(), LOOKED_AT).stream()
                        .filter(other -> !other.reference().equals(reference))
                        .toList();
        Map<Long, List<ApplicationItem>> items =
                applications.items(decided).stream().collect(Collectors.groupingBy(ApplicationItem::applicationId));
        List<Application> alike = decided.stream()
                .filter(other ->
                        !Collections.disjoint(goods, subheadings(items.getOrDefault(other.id(), List.of()).stream())))
                .limit(SHOWN)
                .toList();
        return outlines.of(alike, actor);
    }

    /** The first six digits of each code. */
    private static Set<String> subheadings(Stream<ApplicationItem> items) {
        return items.map(ApplicationItem::hs)
                .filter(code -> code.length() >= SUBHEADING)
                .map(code -> code.substring(0, SUBHEADING))
                .collect(Collectors.toSet());
    }
}
