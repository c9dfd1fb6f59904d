package org.singlewindow.reference;

/** Which way the goods cross the border. */
public enum Direction {
    IMPORT,
    EXPORT
}
