package org.singlewindow.web.trader.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;

/**
 * What is to be said about values where they are typed, and not only before lodging: what is odd, and what a document that was
 * found forbids. What is only missing yet is not among it.
 */
@RequestScoped
public class Remarks {
    private static final Set<String> MISSING = Set.of("form.required", "form.no-items");

    @Inject
    private Preparations preparations;

    /** Those about values below that place of the dossier. */
    public List<Violation> below(String reference, String place) {
        return below(preparations.of(reference), place);
    }

    static List<Violation> below(Preparation preparation, String place) {
        Stream<Violation> ofDocuments = preparation.documents().stream()
                .filter(prepared -> !prepared.lodged() && prepared.elsewhere() == null)
                .flatMap(prepared -> prepared.violations().stream());
        return Stream.of(preparation.warnings().stream(), preparation.consignment().stream(), ofDocuments)
                .flatMap(found -> found)
                .filter(violation -> violation.pointer().startsWith(place))
                .filter(violation -> !MISSING.contains(violation.code()))
                .distinct()
                .toList();
    }

    /** By which a page knows whether it said them before. */
    static String key(List<Violation> remarks) {
        return remarks.stream()
                .map(remark -> remark.pointer() + " " + remark.code() + " " + remark.args())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
