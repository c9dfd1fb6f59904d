package org.singlewindow.search;

/** What can be found, in the order in which it is shown. */
public enum Kind {
    /** A consignment that is still being written. */
    DRAFT,
    /** A consignment that was lodged, for whose it is. */
    CASE,
    /** An application, for the agency that decides. */
    APPLICATION,
    /** A declaration, for customs. */
    DECLARATION,
    /** What an agency reported of an application lodged elsewhere. */
    RESULT,
    /** A message to or from a partner's system. */
    MESSAGE,
    /** Somebody who works with the window. */
    PERSON,
    /** What failed under a number that somebody saw. */
    INCIDENT
}
