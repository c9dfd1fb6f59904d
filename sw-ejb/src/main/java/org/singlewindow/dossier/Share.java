package org.singlewindow.dossier;

import java.util.List;
import org.singlewindow.party.Reach;

/**
 * The part of a dossier that its reader may see. The consignment (and with it papers, declaration and history) belongs
 * to the owner, to those whose mandate is for all documents, and to whoever filed it under a mandate; of the documents,
 * each sees those that the mandate covers. Whoever may see nothing of it never gets one of these.
 *
 * @param consignment whether the consignment is the reader's
 */
public record Share(DossierFacts dossier, boolean consignment, Reach reach) {
    /** Everything, for the window itself and for customs. */
    public static Share all(DossierFacts dossier) {
        return new Share(dossier, true, new Reach("", java.util.Set.of(dossier.owner()), java.util.Map.of()));
    }

    /** Whether all documents are the reader's. */
    public boolean isWhole() {
        return reach.isWhole(dossier.owner());
    }

    /** Whether that document is the reader's. */
    public boolean covers(String document) {
        return reach.covers(dossier.owner(), document);
    }

    /** The dossier as far as it is the reader's. */
    public DossierView view(List<? extends AttachmentFacts> attachments) {
        DossierView whole = DossierView.of(dossier, consignment ? attachments : List.of());
        return isWhole() ? whole : whole.within(consignment, this::covers);
    }
}
