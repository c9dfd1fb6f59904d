package org.singlewindow.dossier;

import java.util.Set;
import org.singlewindow.shared.Columns;

/**
 * Which dossiers a trader or broker wants to see.
 *
 * @param stage where they stand
 * @param text words, each part of a number or name that is shown of the case; empty for all
 * @param columns narrows its columns; what is done by number and day only
 */
public record DossierQuery(Stage stage, String text, Order order, Columns columns) {
    /** The columns allowed for what is done. */
    private static final Set<String> OF_DONE = Set.of("reference", "day");

    public DossierQuery {
        columns = stage.isOpen() ? columns : columns.only(OF_DONE);
    }

    /** Nothing is narrowed. */
    public DossierQuery(Stage stage, String text, Order order) {
        this(stage, text, order, Columns.NONE);
    }

    /** Everything in that state, last changed first. */
    public static DossierQuery all(Dossier.State state) {
        return new DossierQuery(state == Dossier.State.DRAFT ? Stage.DRAFT : Stage.LODGED, "", Order.NEWEST);
    }

    /** Where a dossier stands for its reader. */
    public enum Stage {
        DRAFT,
        /** All that was lodged. */
        LODGED,
        /** An agency or customs asks, or a document or the permit of another law is still to be lodged, or once more. */
        NEEDS_ME,
        /** It is the turn of an agency or of customs. */
        WAITING,
        /** Customs has spoken for good; to whom only documents belong, their agencies have. */
        DONE;

        Dossier.State state() {
            return this == DRAFT ? Dossier.State.DRAFT : Dossier.State.LODGED;
        }

        /** Whether something is still to be done with all of it. */
        boolean isOpen() {
            return this == WAITING || isReaders();
        }

        /** Whether it is the reader's turn. */
        public boolean isReaders() {
            return this == DRAFT || this == NEEDS_ME;
        }
    }

    /** The orders of a list of dossiers. */
    public enum Order {
        /** Last changed first. */
        NEWEST,
        OLDEST,
        /** By title. */
        TITLE,
        /** By title, the last first. */
        TITLE_LAST
    }
}
