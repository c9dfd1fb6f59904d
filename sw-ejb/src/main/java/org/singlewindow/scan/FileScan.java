package org.singlewindow.scan;

import java.util.List;
import java.util.Optional;

/** The port to the scanner that the operator runs, which looks through files for what would harm whoever opens them. */
public interface FileScan {
    /** Whether files are looked through at all. */
    boolean isOn();

    /**
     * The first of the files that would do harm.
     *
     * @throws ScannerAway where it cannot be said now
     */
    Optional<HarmfulFile> harmAmong(List<Suspect> files);

    /** Whether the scanner answers. */
    boolean isThere();
}
