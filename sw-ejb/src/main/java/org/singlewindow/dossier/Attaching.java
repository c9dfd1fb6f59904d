package org.singlewindow.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Papers are added to a dossier, and read by those who may see it. */
@Stateless
public class Attaching {
    private static final int NAME_LENGTH = 200;

    @Inject
    private Attachments attachments;

    @Inject
    private Access access;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** An attachment with its bytes. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /**
     * Adds a paper; its type is told by its bytes. After lodging papers can be added but not taken away.
     *
     * @param kind which paper it is, such as {@code health-certificate}
     * @return the attachment's id
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public long attach(String reference, String kind, String fileName, byte[] bytes) {
        Dossier dossier = access.ownLocked(reference);
        if (bytes.length == 0) {
            throw new Refusal("dossier.attachment-empty", fileName);
        }
        if (bytes.length > Limits.ATTACHMENT_BYTES.value()) {
            throw new Refusal(
                    "dossier.attachment-too-large", fileName, Limits.ATTACHMENT_BYTES.value() / (1024 * 1024));
        }
        if (attachments.of(dossier.id()).size() >= Limits.ATTACHMENTS.value()) {
            throw new Refusal("dossier.too-many-attachments", Limits.ATTACHMENTS.value());
        }
        String mediaType =
                ContentTypes.acceptedType(bytes).orElseThrow(() -> new Refusal("dossier.attachment-type", fileName));
        Actor actor = actors.current();
        Attachment.StoredFile file =
                new Attachment.StoredFile(bareName(fileName), mediaType, bytes.length, sha256(bytes));
        Attachment attachment = new Attachment(dossier, kind, file, actor, clock.instant());
        attachments.add(attachment, bytes);
        timeline.record(reference, actor, Step.of("dossier.attach", reference, "file", file.name()));
        return attachment.id();
    }

    /** Takes a paper away again while the dossier is a draft. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void remove(String reference, long attachmentId) {
        Dossier dossier = access.ownLocked(reference);
        if (dossier.state() != Dossier.State.DRAFT) {
            throw new Refusal("dossier.already-lodged", reference);
        }
        Attachment attachment = ofDossier(dossier, attachmentId);
        attachments.remove(attachment);
        timeline.record(
                reference, actors.current(), Step.of("dossier.detach", reference, "file", attachment.fileName()));
    }

    /** A paper of the caller's own dossier. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public File read(String reference, long attachmentId) {
        return file(ofDossier(access.own(reference), attachmentId));
    }

    /** A paper of a lodged case. Customs may see all of them; officials go through their application. */
    @RolesAllowed(Actor.Role.CUSTOMS_OFFICERS)
    public File readLodged(String reference, long attachmentId) {
        Dossier dossier = dossiers.find(reference)
                .filter(d -> d.state() == Dossier.State.LODGED)
                .orElseThrow(() -> new Refusal("dossier.not-found", reference));
        return file(ofDossier(dossier, attachmentId));
    }

    private Attachment ofDossier(Dossier dossier, long attachmentId) {
        return attachments
                .find(attachmentId)
                .filter(found -> found.dossierId() == dossier.id())
                .orElseThrow(() -> new Refusal("dossier.attachment-not-found"));
    }

    private File file(Attachment attachment) {
        return new File(attachment.fileName(), attachment.mediaType(), attachments.bytes(attachment));
    }

    /** Some browsers send the whole path; control characters would break headers later. */
    private static String bareName(String fileName) {
        String bare = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.length() > NAME_LENGTH ? bare.substring(bare.length() - NAME_LENGTH) : bare;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
