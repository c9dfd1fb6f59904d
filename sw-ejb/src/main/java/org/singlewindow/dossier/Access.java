package org.singlewindow.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/**
 * Opens dossiers to those whose they are. For anyone else a dossier does not exist: the refusal is the same as for a
 * reference that was never given.
 */
@ApplicationScoped
public class Access {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    /** The caller's own dossier, or one whose consignment a mandate makes the caller's. */
    public DossierFacts own(String reference) {
        return withConsignment(reference).dossier();
    }

    /** The same, locked until the transaction ends. */
    public DossierFacts ownLocked(String reference) {
        return toChange(reference);
    }

    /** The same, for this package to change. */
    Dossier toChange(String reference) {
        return (Dossier) consignmentOf(dossiers.lock(reference), reference).dossier();
    }

    /** The same, with how far the documents in it are the caller's. */
    public Share withConsignment(String reference) {
        return consignmentOf(dossiers.find(reference), reference);
    }

    private Share consignmentOf(Optional<Dossier> found, String reference) {
        return found.map(this::of).filter(Share::consignment).orElseThrow(() -> notFound(reference));
    }

    /** The caller's share of a dossier: its consignment, or else documents that were lodged from it. */
    public Share share(String reference) {
        return shared(dossiers.find(reference), reference);
    }

    /** The same, locked until the transaction ends. */
    public Share shareLocked(String reference) {
        return shared(dossiers.lock(reference), reference);
    }

    private Share shared(Optional<Dossier> found, String reference) {
        return found.map(this::of)
                .filter(share -> share.consignment()
                        || share.dossier().lodgedDocuments().stream().anyMatch(share::covers))
                .orElseThrow(() -> notFound(reference));
    }

    /** Whether the consignment is the caller's. */
    public boolean isOwn(String reference) {
        return dossiers.find(reference).map(this::of).filter(Share::consignment).isPresent();
    }

    /** How far a dossier of the caller's is the caller's. */
    public Share of(DossierFacts dossier) {
        Reach reach = representation.reach(actors.current());
        return new Share(dossier, reach.hasConsignment(dossier.owner(), dossier.filedBy()), reach);
    }

    /** The caller's shares of the dossiers that are looked for. */
    public Page<Share> shares(DossierQuery query, Cut cut) {
        Reach reach = representation.reach(actors.current());
        Page<Dossier> page = dossiers.within(reach, query, cut.atMost(Limits.PAGE_ROWS.intValue()));
        return page.showing(page.rows().stream()
                .map(dossier -> new Share(dossier, reach.hasConsignment(dossier.owner(), dossier.filedBy()), reach))
                .toList());
    }

    /** The same as they are found beside other things: what a consignment is called, and whose it is. */
    Page<Found> found(DossierQuery.Stage stage, String typed, int most, Kind kind) {
        Page<Share> page = shares(new DossierQuery(stage, typed, DossierQuery.Order.NEWEST), Cut.first(most));
        return page.showing(page.rows().stream()
                .map(Share::dossier)
                .map(dossier ->
                        Found.of(kind, dossier.reference(), dossier.title(), dossier.owner(), "", dossier.updatedAt()))
                .toList());
    }

    /** A document that is not the caller's is one that the dossier does not have. */
    public void refuseUnlessCovered(DossierFacts dossier, String document) {
        if (!of(dossier).covers(document)) {
            throw notFound(dossier.reference());
        }
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("dossier.not-found", reference);
    }
}
