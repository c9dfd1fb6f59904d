package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.shared.Refusal;

/** Looks at what is approved in part: some goods items, or less of them than was declared. */
@ApplicationScoped
class Parts {
    private static final int DECIMALS = 9;

    @Inject
    private CaseDossiers dossiers;

    /** Of what a document covers that which is still declared: another agency may have approved less before. */
    List<Certificate.Item> declared(Application application, List<Certificate.Item> covered) {
        Set<Integer> declared =
                items(application).stream().map(Quantity::sequence).collect(Collectors.toSet());
        List<Certificate.Item> left = covered.stream()
                .filter(item -> declared.contains(item.sequence()))
                .toList();
        return left.isEmpty() ? covered : left;
    }

    /** The goods items that a certificate is for: all that the document covers, or those that are approved. */
    List<Certificate.Item> approved(
            Application application, List<Certificate.Item> covered, Decision.@Nullable Partial partial) {
        if (partial == null) {
            return covered;
        }
        Set<Integer> named = new HashSet<>();
        Map<Integer, Certificate.Item> known =
                covered.stream().collect(Collectors.toMap(Certificate.Item::sequence, Function.identity()));
        Map<Integer, Quantity> declared = quantities(application);
        for (Decision.Part part : partial.parts()) {
            if (!known.containsKey(part.sequence()) || !named.add(part.sequence())) {
                throw Refusal.notValid("application.part-unknown", part.sequence());
            }
            refuseUnlessLess(part, declared.get(part.sequence()));
        }
        boolean less =
                named.size() < covered.size() || partial.parts().stream().anyMatch(part -> part.amount() != null);
        if (named.isEmpty() || !less) {
            throw Refusal.notValid("application.part-wanted");
        }
        return covered.stream().filter(item -> named.contains(item.sequence())).toList();
    }

    private static void refuseUnlessLess(Decision.Part part, @Nullable Quantity declared) {
        BigDecimal amount = part.amount();
        if (amount != null
                && (declared == null
                        || amount.signum() <= 0
                        || amount.scale() > DECIMALS
                        || amount.compareTo(declared.amount()) >= 0)) {
            throw Refusal.notValid("application.part-not-less", part.sequence(), amount.toPlainString());
        }
    }

    private List<JsonObject> items(Application application) {
        return dossiers.find(application.dossierReference())
                .map(DossierFacts::items)
                .orElse(List.of());
    }

    private Map<Integer, Quantity> quantities(Application application) {
        return items(application).stream()
                .flatMap(item -> Quantity.declared(item).stream())
                .collect(Collectors.toMap(Quantity::sequence, Function.identity(), (one, other) -> one));
    }

    /** In a line for certificates and letters. */
    static String line(Decision.Partial partial) {
        String approved = partial.parts().stream()
                .map(part -> part.amount() == null
                        ? String.valueOf(part.sequence())
                        : part.sequence() + " (" + part.amount().toPlainString() + ")")
                .collect(Collectors.joining(", "));
        return "- 일부 승인 품목 (Approved items only): " + approved;
    }
}
