package org.singlewindow.dossier;

import java.util.Locale;

/** Why people cannot open a file. */
public enum Unopenable {
    ENCRYPTED,
    BROKEN,
    WITHOUT_PAGES;

    /** Such as {@code dossier.attachment-encrypted}: what it is, and what to do. */
    public String code() {
        return "dossier.attachment-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
