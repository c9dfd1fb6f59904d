package org.singlewindow.sheet;

import java.util.Map;

/** The store of which heading means which field, for each organisation. */
public interface ColumnChoices {
    /** Headings that one organisation is remembered for; beyond it, it begins anew. */
    int MOST = 500;

    /** Heading to field, as the organisation chose last. */
    Map<String, String> of(String organisation);

    /** From now on these headings mean these fields. */
    void put(String organisation, Map<String, String> fields);
}
