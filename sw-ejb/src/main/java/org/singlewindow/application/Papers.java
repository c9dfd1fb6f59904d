package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.AttachmentFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** The papers of an application, for those whom the application concerns. */
@Stateless
public class Papers {
    @Inject
    private Cases cases;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Access access;

    @Inject
    private Definitions definitions;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    /** The papers of the consignment. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<DossierView.Paper> of(String application) {
        Actor actor = actors.current();
        Application visible = cases.visibleTo(actor, application);
        return dossiers.papers(visible.dossierId()).stream()
                .filter(shownTo(actor, visible))
                .map(DossierView.Paper::of)
                .toList();
    }

    /** Whose mandate is for this document alone sees the papers that it asks for, and those added by themselves. */
    private Predicate<AttachmentFacts> shownTo(Actor actor, Application application) {
        boolean all = !actor.is(Actor.Role.BROKER) || access.isOwn(application.dossierReference());
        Set<String> asked =
                definitions.version(application.document(), application.definitionVersion()).attachments().stream()
                        .map(DocumentDefinition.AttachmentRule::kind)
                        .collect(Collectors.toSet());
        return paper -> isInTime(paper, application)
                && (all || paper.addedBy().equals(actor.person()) || asked.contains(paper.kind()));
    }

    /** What was added after the decision is no part of what was decided. */
    private static boolean isInTime(AttachmentFacts paper, Application application) {
        Instant decided = application.decidedAt();
        return decided == null || !paper.addedAt().isAfter(decided);
    }

    /** One of them with its bytes; that staff read it is recorded. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public Attaching.File read(String application, long attachmentId) {
        Actor actor = actors.current();
        Application visible = cases.visibleTo(actor, application);
        AttachmentFacts attachment = dossiers.paper(attachmentId)
                .filter(found -> found.dossierId() == visible.dossierId())
                .filter(shownTo(actor, visible))
                .orElseThrow(() -> Refusal.notFound("dossier.attachment-not-found"));
        looking.atWork(actor, new Seen(Look.Screen.PAPER, application, visible.applicant()));
        return new Attaching.File(attachment.fileName(), attachment.mediaType(), dossiers.bytes(attachment));
    }
}
