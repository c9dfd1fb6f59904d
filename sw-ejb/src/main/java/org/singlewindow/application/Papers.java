package org.singlewindow.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.Attachment;
import org.singlewindow.dossier.Attachments;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** The papers of an application, for those whom the application concerns. */
@Stateless
public class Papers {
    @Inject
    private Cases cases;

    @Inject
    private Attachments attachments;

    @Inject
    private Actors actors;

    /** All papers of the consignment. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<DossierView.Paper> of(String application) {
        Application visible = cases.visibleTo(actors.current(), application);
        return attachments.of(visible.dossierId()).stream()
                .map(DossierView.Paper::of)
                .toList();
    }

    /** One of them with its bytes. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public Attaching.File read(String application, long attachmentId) {
        Application visible = cases.visibleTo(actors.current(), application);
        Attachment attachment = attachments
                .find(attachmentId)
                .filter(found -> found.dossierId() == visible.dossierId())
                .orElseThrow(() -> new Refusal("dossier.attachment-not-found"));
        return new Attaching.File(attachment.fileName(), attachment.mediaType(), attachments.bytes(attachment));
    }
}
