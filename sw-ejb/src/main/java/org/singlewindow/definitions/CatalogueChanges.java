package org.singlewindow.definitions;

import java.util.List;

/** Where the changes of the catalogue are kept. */
public interface CatalogueChanges {
    void add(CatalogueChange change);

    /** All changes of that kind, by code, the latest version first. */
    List<CatalogueChange> of(CatalogueKind kind);

    /** All changes in force, now or later, in the order of their days and versions. */
    List<CatalogueChange> inForce();

    /** Moves with every change that takes effect. */
    long stamp();

    /** Until the transaction ends nobody else changes anything. */
    void lock();

    /** Moves the stamp: the last that a change does, so that nobody takes its edition for the one before. */
    void moveStamp();
}
