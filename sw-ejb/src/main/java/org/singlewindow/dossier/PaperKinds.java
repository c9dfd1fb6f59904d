package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Requirements;

/** The kinds of papers that there are: those that documents ask for, those that prove a reason, and whatever is other. */
@ApplicationScoped
public class PaperKinds {
    /** A paper that nobody asked for by a name. */
    public static final String OTHER = "other";

    @Inject
    private Definitions definitions;

    @Inject
    private Requirements requirements;

    @Inject
    private Clock clock;

    /** Those that documents ask for today, in the order of their names. */
    public List<String> ofDocuments() {
        return definitions.inForce(LocalDate.now(clock.withZone(Kst.ZONE))).stream()
                .flatMap(document -> document.attachments().stream())
                .map(DocumentDefinition.AttachmentRule::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether there is such a kind today. */
    public boolean isKnown(String kind) {
        return kind.equals(OTHER)
                || requirements.proof(kind).isPresent()
                || definitions.inForce(LocalDate.now(clock.withZone(Kst.ZONE))).stream()
                        .flatMap(document -> document.attachments().stream())
                        .anyMatch(rule -> rule.kind().equals(kind));
    }
}
