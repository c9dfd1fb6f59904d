package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.correspondence.Composed;
import org.singlewindow.correspondence.Parties;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.exchange.Content;
import org.singlewindow.payload.Outgoing;

/** Puts an application and its papers together for an agency's system. */
@ApplicationScoped
class Enclosing {
    @Inject
    private Applications applications;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Parties parties;

    /** The application with what it said at that revision, and the papers that it has now. */
    Composed enclosed(String reference, int revision, @Nullable String note, JsonObject content) {
        Application application = applications
                .find(reference)
                .orElseThrow(() -> new IllegalStateException("No application " + reference));
        List<Content> contents = new ArrayList<>();
        List<Outgoing.Paper> papers = new ArrayList<>();
        List<AttachmentFacts> enclosed = dossiers.papers(application.dossierId());
        Map<String, byte[]> bytes = dossiers.bytes(enclosed);
        for (AttachmentFacts attachment : enclosed) {
            String id = "paper-" + attachment.id();
            papers.add(new Outgoing.Paper(
                    id, attachment.kind(), attachment.fileName(), attachment.mediaType(), attachment.sha256()));
            contents.add(
                    new Content(id, attachment.mediaType(), Objects.requireNonNull(bytes.get(attachment.sha256()))));
        }
        return new Composed(
                new Outgoing.Application(
                        application.reference(),
                        application.dossierReference(),
                        application.document(),
                        application.definitionVersion(),
                        revision,
                        parties.of(application.applicant()),
                        parties.of(application.filedBy()),
                        note,
                        content,
                        papers),
                contents);
    }

    /** The case to which it belongs. */
    String caseOf(String reference) {
        return applications.caseOf(reference).orElse(reference);
    }
}
