package org.singlewindow.definitions;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Begins a draft. */
    default CatalogueChange draft(CatalogueKind kind, String code, int version, String text, String by, Instant now) {
        CatalogueChange draft = new CatalogueChange(kind, code, version, text, by, now);
        add(draft);
        return draft;
    }

    /** Writes a draft anew, as long as nobody else did since it was read. */
    default void write(CatalogueChange draft, int before, String text, String by, Instant now) {
        draft.write(before, text, by, now);
    }

    /** Asks another administrator to put a draft in force. */
    default void propose(CatalogueChange draft, LocalDate from, String by, Instant now) {
        draft.propose(from, by, now);
    }

    /** Makes what was proposed a draft again. */
    default void reopen(CatalogueChange proposed) {
        proposed.reopen();
    }

    /** Puts what another one proposed in force from a day on, with the text as it was checked. */
    default void putInForce(CatalogueChange draft, String text, LocalDate from, String by, Instant now) {
        draft.putInForce(text, from, by, now);
    }

    /** Takes back what is planned, or a draft. */
    default void withdraw(CatalogueChange change, LocalDate today, String by, Instant now) {
        change.withdraw(today, by, now);
    }
}
