package org.singlewindow.requirement;

import org.singlewindow.codes.CodeLists;

/** The rules of the catalogue, put together by hand for tests without a container. */
public final class Rules {
    private static final Requirements REQUIREMENTS = new CatalogueRequirements(new CodeLists());

    private Rules() {}

    public static Requirements requirements() {
        return REQUIREMENTS;
    }
}
