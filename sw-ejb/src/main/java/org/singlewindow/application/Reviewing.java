package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.Section;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Timeline;
import org.singlewindow.timeline.TimelineEntry;

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
    private Definitions definitions;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    /** Another document of the same consignment: what it is and where it stands, and nothing of what it says. */
    public record Other(String document, String agency, ApplicationState state) {}

    /** What happened to the application, newest first; nothing of what others do with the consignment. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<TimelineEntry> history(String reference) {
        Application application = cases.visibleTo(actors.current(), reference);
        List<TimelineEntry> own = timeline.of(application.dossierReference()).stream()
                .filter(entry -> entry.subject().equals(reference))
                .collect(Collectors.toList());
        Collections.reverse(own);
        return List.copyOf(own);
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

    /**
     * What the own agency decided last about goods of the same six digits of the same applicant, newest first; about the same
     * document, where it names no codes.
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ApplicationView> earlier(String reference) {
        Actor actor = actors.current();
        Application application = cases.visibleTo(actor, reference);
        Set<String> goods = subheadings(application);
        return applications.decided(application.agency(), application.applicant(), LOOKED_AT).stream()
                .filter(other -> !other.reference().equals(reference))
                .filter(other -> isAlike(other, application, goods))
                .limit(SHOWN)
                .map(other -> ApplicationView.outline(other, actor))
                .toList();
    }

    private boolean isAlike(Application other, Application application, Set<String> goods) {
        return goods.isEmpty()
                ? other.document().equals(application.document())
                : !Collections.disjoint(subheadings(other), goods);
    }

    /** The first six digits of each code that the application says. */
    private Set<String> subheadings(Application application) {
        List<String> codes =
                definitions.version(application.document(), application.definitionVersion()).sections().stream()
                        .map(Section::fields)
                        .flatMap(Collection::stream)
                        .filter(field -> field.type() == FieldType.HS)
                        .map(Field::name)
                        .toList();
        JsonObject answers = ApplicationContent.asAnswers(application.content());
        return answers.getJsonObject("items").values().stream()
                .map(JsonObject.class::cast)
                .flatMap(item -> codes.stream().map(item::get))
                .filter(JsonString.class::isInstance)
                .map(code -> ((JsonString) code).getString().replaceAll("\\D", ""))
                .filter(code -> code.length() >= SUBHEADING)
                .map(code -> code.substring(0, SUBHEADING))
                .collect(Collectors.toSet());
    }
}
