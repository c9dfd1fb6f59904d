package org.singlewindow.wrong;

/** Would be served by every window. */
class DemoPeople {}
