package org.singlewindow.scan;

import org.singlewindow.shared.Refusal;

/** Files cannot be looked through now, so none is taken; the sender is asked to try again. */
public class ScannerAway extends Refusal {
    private static final long serialVersionUID = 1L;

    ScannerAway(String code) {
        super(Sort.UNAVAILABLE, code);
    }

    /** It does not answer, or not in time. */
    static ScannerAway silent() {
        return new ScannerAway("scan.away");
    }

    /** Too many files wait for it already. */
    static ScannerAway busy() {
        return new ScannerAway("scan.busy");
    }
}
