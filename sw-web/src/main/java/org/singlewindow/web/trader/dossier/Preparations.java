package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.Preparing;
import org.singlewindow.web.shared.AnswerSheet;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.LineNames;

/**
 * What dossiers need, worked out once a request. Expressions in a list name the whole list again for each cell; if each
 * worked it out anew, a page would wait for them, and would break where somebody changed the dossier between two of them.
 */
@RequestScoped
public class Preparations {
    private final Map<String, Preparation> known = new HashMap<>();

    private final Map<String, Map<Integer, String>> names = new HashMap<>();
    private final Map<String, List<AnswerSheet.Part>> forms = new HashMap<>();

    private final Map<String, List<KnownAnswer>> answered = new HashMap<>();

    @Inject
    private Preparing preparing;

    @Inject
    private Drafting drafting;

    @Inject
    private Codes codes;

    @Inject
    private LineNames lineNames;

    public Preparation of(String reference) {
        return known.computeIfAbsent(reference, dossier -> preparing.of(dossier));
    }

    /** What the goods lines are called. */
    public Map<Integer, String> lines(String reference) {
        return names.computeIfAbsent(
                reference, dossier -> lineNames.of(drafting.open(dossier).items()));
    }

    /** What a document asks, part by part. */
    public List<AnswerSheet.Part> forms(Preparation.Prepared prepared) {
        return forms.computeIfAbsent(
                prepared.definition().code(),
                document -> AnswerSheet.forms(prepared.sheet().asked()));
    }

    /** What the dossier answers of a document already, each question once. */
    public List<KnownAnswer> known(Preparation.Prepared prepared) {
        return answered.computeIfAbsent(
                prepared.definition().code(),
                document ->
                        KnownAnswer.of(prepared.sheet().known(), entry -> codes.value(entry.field(), entry.value())));
    }

    /** Something was written: it is worked out anew. */
    public void forget() {
        known.clear();
        names.clear();
        forms.clear();
        answered.clear();
    }
}
