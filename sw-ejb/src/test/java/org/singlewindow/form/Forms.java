package org.singlewindow.form;

import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.Places;

/** The forms of the catalogue, put together by hand for tests without a container. */
public final class Forms {
    public static final CodeLists CODE_LISTS = new CodeLists();

    private static final CatalogueDefinitions DEFINITIONS = new CatalogueDefinitions(CODE_LISTS);

    private Forms() {}

    public static Definitions definitions() {
        return DEFINITIONS;
    }

    public static FormValidator validator() {
        return new DefinitionValidator(() -> DEFINITIONS, CODE_LISTS, new HsNomenclature(), new Places(CODE_LISTS));
    }
}
