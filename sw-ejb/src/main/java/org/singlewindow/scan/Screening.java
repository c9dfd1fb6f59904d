package org.singlewindow.scan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Has every file scanned that comes in, by whatever door. It is asked before anything is read from the database: while
 * the scanner thinks, no row is locked and no connection is held.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Screening {
    @Inject
    private FileScan scan;

    /** Returns if none of the files was found to do harm; for all doors, also those of partners' systems. */
    @PermitAll
    public void screen(List<Suspect> files) {
        scan.harmAmong(files).ifPresent(harm -> {
            throw harm;
        });
    }

    /** What the operator is told: whether files are looked through, and whether the scanner answers. */
    @PermitAll
    public State state() {
        if (!scan.isOn()) {
            return State.OFF;
        }
        return scan.isThere() ? State.THERE : State.AWAY;
    }

    /** How it stands with the scanner. */
    public enum State {
        /** None is set up: files are taken as they come. */
        OFF,
        THERE,
        AWAY
    }
}
