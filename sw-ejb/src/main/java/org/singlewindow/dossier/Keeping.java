package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.singlewindow.party.Actors;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Puts papers that were scanned into a dossier, in a transaction that begins when the scanner is done. */
@ApplicationScoped
class Keeping {
    private static final int KILOBYTE = 1024;

    @Inject
    private Attachments attachments;

    @Inject
    private Access access;

    @Inject
    private Actors actors;

    @Inject
    private Quotas quotas;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<PapersComing> papersComing;

    @Inject
    private Event<PapersAdded> papersAdded;

    @Inject
    private Clock clock;

    /**
     * A paper that may be kept.
     *
     * @param name the file's own, without the folders that some browsers send
     * @param mediaType told by its bytes
     */
    record Fit(Attaching.Paper paper, String name, String mediaType) {}

    /** Keeps all of them or none, and returns their ids in the same order. */
    @Transactional
    public List<Long> keep(String reference, List<Fit> papers) {
        Share share = access.shareLocked(reference);
        DossierFacts dossier = share.dossier();
        if (attachments.of(dossier.id()).size() + papers.size() > Limits.ATTACHMENTS.value()) {
            throw Refusal.notValid("dossier.too-many-attachments", Limits.ATTACHMENTS.value());
        }
        if (dossier.state() == Dossier.State.LODGED) {
            papersComing.fire(new PapersComing(reference));
        }
        Actor actor = actors.current();
        takeFromQuota(actor.organisation(), papers);
        List<Attachment> added = papers.stream()
                .map(fit -> new Attachment(dossier, fit.paper().kind(), stored(fit), actor, clock.instant()))
                .toList();
        keepContents(added, papers);
        added.forEach(attachments::add);
        timeline.record(
                reference,
                actor,
                added.stream()
                        .map(attachment -> Step.of("dossier.attach", reference, "file", attachment.fileName()))
                        .toArray(Step[]::new));
        if (share.consignment() && dossier.state() == Dossier.State.LODGED) {
            papersAdded.fire(new PapersAdded(reference));
        }
        return added.stream().map(Attachment::id).toList();
    }

    private void takeFromQuota(String organisation, List<Fit> papers) {
        long bytes =
                papers.stream().mapToLong(fit -> fit.paper().bytes().length).sum();
        quotas.take(Allowance.PAPERS, organisation, papers.size());
        quotas.take(Allowance.PAPER_KILOBYTES, organisation, (bytes + KILOBYTE - 1) / KILOBYTE);
    }

    /** Always in the same order, so that two dossiers with the same papers never wait for each other. */
    private void keepContents(List<Attachment> added, List<Fit> papers) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (int i = 0; i < added.size(); i++) {
            contents.put(added.get(i).sha256(), papers.get(i).paper().bytes());
        }
        contents.forEach(attachments::keep);
    }

    private static Attachment.StoredFile stored(Fit fit) {
        byte[] bytes = fit.paper().bytes();
        return new Attachment.StoredFile(
                shortened(PaperName.of(fit.name(), fit.mediaType())), fit.mediaType(), bytes.length, sha256(bytes));
    }

    /** Some browsers send the whole path; control characters would break headers later. */
    static String bareName(String fileName) {
        return Written.line(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", ""));
    }

    /** The ending that the window put to a long name itself has its place. */
    private static String shortened(String name) {
        int tooMany = Written.length(name) - Attaching.NAME_LENGTH;
        return tooMany > 0 ? name.substring(name.offsetByCodePoints(0, tooMany)) : name;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
