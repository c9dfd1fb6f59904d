package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;

/** Gives dossiers and their papers to other packages, which have asked whose the case is, and does what becomes of them. */
@ApplicationScoped
public class CaseDossiers {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Attachments attachments;

    @Inject
    private DossierWords words;

    public Optional<DossierFacts> find(String reference) {
        return dossiers.find(reference).map(DossierFacts.class::cast);
    }

    /** The dossier, locked until the transaction ends. */
    public Optional<DossierFacts> lock(String reference) {
        return dossiers.lock(reference).map(DossierFacts.class::cast);
    }

    /** Whether a dossier in that state has something within that reach. */
    public boolean isAny(Reach reach, Dossier.State state) {
        return !dossiers.within(reach, state, Cut.first(1)).rows().isEmpty();
    }

    /** From now on it is a case: the documents were lodged with it. */
    public void lodge(DossierFacts dossier, List<String> documents, Instant now) {
        dossiers.lodge((Dossier) dossier, documents, now);
    }

    /** What was lodged for this document came to nothing: it may be answered and lodged once more. */
    public void again(DossierFacts dossier, String document, Instant now) {
        dossiers.again((Dossier) dossier, document, now);
    }

    /** From now on only those goods items are declared, and only so much of them, by what agencies approved. */
    public void reduce(DossierFacts dossier, JsonArray items, Instant now) {
        ((Dossier) dossier).reduce(items, now);
    }

    /** From now on the consignment says that, and is found by it. */
    public void amend(DossierFacts dossier, JsonObject consignment, Instant now) {
        Dossier amended = (Dossier) dossier;
        amended.amend(consignment, now);
        words.put(amended);
    }

    /** Deletes it; what belongs to it is gone before. */
    public void remove(DossierFacts dossier) {
        dossiers.remove((Dossier) dossier);
    }

    /** The papers of a dossier. */
    public List<AttachmentFacts> papers(long dossier) {
        return List.copyOf(attachments.of(dossier));
    }

    public Optional<AttachmentFacts> paper(long id) {
        return attachments.find(id).map(AttachmentFacts.class::cast);
    }

    /** What a paper says. */
    public byte[] bytes(AttachmentFacts paper) {
        return attachments.bytes((Attachment) paper);
    }

    /** What those say, by their SHA-256, read at once. */
    public Map<String, byte[]> bytes(List<AttachmentFacts> papers) {
        return attachments.bytes(papers.stream().map(Attachment.class::cast).toList());
    }

    /** Deletes the papers of a dossier. */
    public void removePapers(DossierFacts dossier) {
        attachments.of(dossier.id()).forEach(attachments::remove);
    }
}
