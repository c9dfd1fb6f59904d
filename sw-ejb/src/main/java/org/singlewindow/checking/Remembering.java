package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.application.ApplicationAnswered;
import org.singlewindow.application.ApplicationArrived;
import org.singlewindow.application.ApplicationClosed;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.certificate.CertificateTakenBack;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;

/** Remembers by what applications are like others, and finds those that are. */
@ApplicationScoped
class Remembering {
    private static final int OF_EACH = 20;
    private static final int WRITTEN = 12;
    private static final int NEAR_OF_EACH = 3;

    @Inject
    private Traits traits;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    /** Not when it is lodged: whoever lodges need not wait for what officials will compare. */
    void arrived(@Observes ApplicationArrived event) {
        remember(event.said());
    }

    void answered(@Observes ApplicationAnswered event) {
        if (event.said().state() != ApplicationState.LODGED) {
            traits.removeOf(event.application());
            remember(event.said());
        }
    }

    private void remember(ApplicationFacts application) {
        traits.add(application, Likeness.of(definition(application), application.content()), clock.instant());
    }

    private DocumentDefinition definition(ApplicationFacts application) {
        return definitions.version(application.document(), application.definitionVersion());
    }

    void decided(@Observes ApplicationDecided event) {
        traits.end(event.application(), outcome(event));
    }

    /** Which goods were refused in part is not told apart: none of them speaks for the next. */
    private static ApplicationState outcome(ApplicationDecided event) {
        return event.partial() == null ? event.state() : ApplicationState.REFUSED;
    }

    void takenBack(@Observes CertificateTakenBack event) {
        if (event.replacement() == null) {
            traits.end(event.certificate().application(), ApplicationState.REVOKED);
        }
    }

    void closed(@Observes ApplicationClosed event) {
        traits.end(event.application(), ApplicationState.CLOSED);
    }

    void forgotten(@Observes CaseForgotten event) {
        traits.removeOfCase(event.dossier());
    }

    /** The application with those of its agency that are like it, the newest first. */
    Subject subject(ApplicationFacts application) {
        DocumentDefinition definition = definition(application);
        Set<String> own = Likeness.of(definition, application.content());
        Set<String> looked = new LinkedHashSet<>(own);
        looked.addAll(traits.near(
                application.agency(),
                own.stream().filter(Likeness::isWritten).limit(WRITTEN).toList(),
                NEAR_OF_EACH));
        Map<String, List<Trait>> found = new LinkedHashMap<>();
        traits.alike(application.agency(), looked, OF_EACH).stream()
                .filter(trait -> !trait.application().equals(application.reference()))
                .forEach(trait -> found.computeIfAbsent(trait.application(), key -> new ArrayList<>())
                        .add(trait));
        List<Alike> alike = found.values().stream()
                .map(shared -> alike(shared, own))
                .sorted((one, other) -> other.lodgedAt().compareTo(one.lodgedAt()))
                .toList();
        return new Subject(application, definition, alike);
    }

    private static Alike alike(List<Trait> shared, Set<String> own) {
        Trait one = shared.get(0);
        Set<String> all = new LinkedHashSet<>();
        shared.forEach(trait -> all.add(own.contains(trait.trait()) ? trait.trait() : Likeness.NEAR + trait.trait()));
        return new Alike(one.application(), one.applicant(), one.document(), one.outcome(), one.lodgedAt(), all);
    }
}
