package org.singlewindow.definitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes down what administrators change in the catalogue; whether a change is right was asked before. */
@ApplicationScoped
public class ChangeLog {
    @Inject
    private CatalogueChanges changes;

    /** All changes of that kind, by code, the latest version first. */
    public List<CatalogueChangeFacts> of(CatalogueKind kind) {
        return List.copyOf(changes.of(kind));
    }

    /** Until the transaction ends nobody else changes anything. */
    public void lock() {
        changes.lock();
    }

    /** Moves the stamp: the last that a change does, so that nobody takes its edition for the one before. */
    public void moveStamp() {
        changes.moveStamp();
    }

    /** Begins a draft. */
    public void draft(CatalogueKind kind, String code, int version, String text, String by, Instant now) {
        changes.draft(kind, code, version, text, by, now);
    }

    /** Writes a draft anew, as long as nobody else did since it was read. */
    public void write(CatalogueChangeFacts draft, int before, String text, String by, Instant now) {
        changes.write((CatalogueChange) draft, before, text, by, now);
    }

    /** Asks another administrator to put a draft in force. */
    public void propose(CatalogueChangeFacts draft, LocalDate from, String by, Instant now) {
        changes.propose((CatalogueChange) draft, from, by, now);
    }

    /** Makes what was proposed a draft again. */
    public void reopen(CatalogueChangeFacts proposed) {
        changes.reopen((CatalogueChange) proposed);
    }

    /** Puts what another one proposed in force from a day on, with the text as it was checked. */
    public void putInForce(CatalogueChangeFacts draft, String text, LocalDate from, String by, Instant now) {
        changes.putInForce((CatalogueChange) draft, text, from, by, now);
    }

    /** Takes back what is planned, or a draft. */
    public void withdraw(CatalogueChangeFacts change, LocalDate today, String by, Instant now) {
        changes.withdraw((CatalogueChange) change, today, by, now);
    }
}
