package org.singlewindow.certificate;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is done to a certificate: by whom, from where, to where. */
public enum CertificateAct {
    ISSUE(By.AGENCY, CertificateState.VALID),
    USE_UP(By.WINDOW, CertificateState.USED_UP, CertificateState.VALID),
    GIVE_BACK(By.WINDOW, CertificateState.VALID, CertificateState.USED_UP),
    REVOKE(By.AGENCY, CertificateState.REVOKED, CertificateState.VALID, CertificateState.USED_UP),
    REPLACE(By.AGENCY, CertificateState.REPLACED, CertificateState.VALID);

    private final By by;
    private final CertificateState to;
    private final Set<CertificateState> from;

    /** Who may do it. */
    enum By {
        /** An official of the agency that issued it. */
        AGENCY,
        /** The window itself, when declarations use it or are cancelled. */
        WINDOW
    }

    CertificateAct(By by, CertificateState to, CertificateState... from) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.noneOf(CertificateState.class);
        this.from.addAll(Set.of(from));
    }

    By by() {
        return by;
    }

    CertificateState to() {
        return to;
    }

    /** Whether it can be done to a certificate that is kept in that state. */
    boolean isPossibleIn(CertificateState state) {
        return from.contains(state);
    }

    /** Code of the step in a case's timeline. */
    public String code() {
        return "certificate." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
