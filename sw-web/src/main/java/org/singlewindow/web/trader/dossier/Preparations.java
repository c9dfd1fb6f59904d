package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;

/**
 * What dossiers need, worked out once a request. Expressions in a list name the whole list again for each cell; if each
 * worked it out anew, a page would wait for them, and would break where somebody changed the dossier between two of them.
 */
@RequestScoped
public class Preparations {
    private final Map<String, Preparation> known = new HashMap<>();

    @Inject
    private Preparing preparing;

    public Preparation of(String reference) {
        return known.computeIfAbsent(reference, dossier -> preparing.of(dossier));
    }

    /** Something was written: it is worked out anew. */
    public void forget() {
        known.clear();
    }
}
