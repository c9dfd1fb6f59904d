package org.singlewindow.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.scan.Screening;
import org.singlewindow.scan.Suspect;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Papers are added to a dossier, and read by those who may see it. */
@Stateless
public class Attaching {
    private static final Pattern KIND = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    static final int NAME_LENGTH = 200;

    @Inject
    private Attachments attachments;

    @Inject
    private Access access;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Actors actors;

    @Inject
    private Looking looking;

    @Inject
    private Screening screening;

    @Inject
    private PaperKinds kinds;

    @Inject
    private Timeline timeline;

    @Inject
    private Keeping keeping;

    /** An attachment with its bytes. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /**
     * A paper to be added.
     *
     * @param kind which paper it is, such as {@code health-certificate}
     */
    public record Paper(String kind, String fileName, byte[] bytes) {
        /** The file's name without the folders that some browsers and programs send before it. */
        public String bareName() {
            return Keeping.bareName(fileName);
        }
    }

    /** Papers that were scanned; only these are kept, and only {@link #screen} makes them. */
    public static final class Screened {
        private final List<Keeping.Fit> papers;

        private Screened(List<Keeping.Fit> papers) {
            this.papers = papers;
        }
    }

    /**
     * Looks whether papers may be kept. To be asked before the transaction reads or locks anything, for the scanner takes
     * its time.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Screened screen(List<Paper> papers) {
        if (papers.size() > Limits.ATTACHMENTS.value()) {
            throw Refusal.notValid("dossier.too-many-attachments", Limits.ATTACHMENTS.value());
        }
        papers.forEach(this::refuseUnlessFit);
        screening.screen(papers.stream()
                .map(paper ->
                        new Suspect("/attachments/" + paper.kind(), Keeping.bareName(paper.fileName()), paper.bytes()))
                .toList());
        return new Screened(papers.stream().map(Attaching::openable).toList());
    }

    /**
     * Adds a paper; its type is told by its bytes. After lodging papers can be added but not taken away.
     *
     * @return the attachment's id
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long attach(String reference, String kind, String fileName, byte[] bytes) {
        return attach(reference, List.of(new Paper(kind, fileName, bytes))).get(0);
    }

    /**
     * Adds papers, all or none, and returns their ids in the same order. Whoever may answer for a document of a lodged case
     * may add papers to it too. For anyone else the dossier does not exist, and nothing is scanned.
     */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> attach(String reference, List<Paper> papers) {
        access.share(reference);
        return keeping.keep(reference, screen(papers).papers);
    }

    /** Adds papers that were scanned. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<Long> attach(String reference, Screened screened) {
        return keeping.keep(reference, screened.papers);
    }

    private void refuseUnlessFit(Paper paper) {
        if (ResidentNumber.isIn(paper.kind()) || ResidentNumber.isIn(Keeping.bareName(paper.fileName()))) {
            throw Refusal.notValid("privacy.resident-number");
        }
        int length = Written.length(Keeping.bareName(paper.fileName()));
        if (length > NAME_LENGTH) {
            throw Refusal.notValid("dossier.attachment-name", NAME_LENGTH, length);
        }
        if (!KIND.matcher(paper.kind()).matches()) {
            throw Refusal.notValid("dossier.attachment-kind", paper.fileName());
        }
        if (!kinds.isKnown(paper.kind())) {
            throw Refusal.notValid("dossier.attachment-kind-unknown", paper.kind());
        }
        if (paper.bytes().length == 0) {
            throw Refusal.notValid("dossier.attachment-empty", paper.fileName());
        }
        if (paper.bytes().length > Limits.ATTACHMENT_BYTES.value()) {
            throw Refusal.notValid(
                    "dossier.attachment-too-large", paper.fileName(), Limits.ATTACHMENT_BYTES.value() / (1024 * 1024));
        }
    }

    /** Refuses what people could not open, and says what to do; asked once the file is known to be harmless. */
    private static Keeping.Fit openable(Paper paper) {
        String name = Keeping.bareName(paper.fileName());
        String mediaType = ContentTypes.acceptedType(paper.bytes())
                .orElseThrow(() -> Refusal.notValid("dossier.attachment-type", name));
        ContentTypes.wrong(mediaType, paper.bytes()).ifPresent(wrong -> {
            throw Refusal.notValid(wrong.code(), name);
        });
        return new Keeping.Fit(paper, name, mediaType);
    }

    /** Takes a paper away again while the dossier is a draft. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void remove(String reference, long attachmentId) {
        Dossier dossier = access.toChange(reference);
        if (dossier.state() != Dossier.State.DRAFT) {
            throw Refusal.notNow("dossier.already-lodged", reference);
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
                .orElseThrow(() -> Refusal.notFound("dossier.not-found", reference));
        Attachment paper = ofDossier(dossier, attachmentId);
        looking.atWork(actors.current(), new Seen(Look.Screen.PAPER, reference, dossier.owner()));
        return file(paper);
    }

    private Attachment ofDossier(DossierFacts dossier, long attachmentId) {
        return attachments
                .find(attachmentId)
                .filter(found -> found.dossierId() == dossier.id())
                .orElseThrow(() -> Refusal.notFound("dossier.attachment-not-found"));
    }

    private File file(Attachment attachment) {
        return new File(attachment.fileName(), attachment.mediaType(), attachments.bytes(attachment));
    }
}
