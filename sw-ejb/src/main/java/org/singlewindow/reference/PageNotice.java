package org.singlewindow.reference;

/** A notice that everybody must know, whichever page they read: it stands above all of them. */
public interface PageNotice {
    /** The words, without markup. */
    Text words();
}
