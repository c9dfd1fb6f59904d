package org.singlewindow.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.Violation;

/**
 * Checks whether a declaration can be understood in one way only. Where an element stands twice, in a place where
 * nobody looks, or under a name that is nearly right, another reader could see other goods in it than the window does.
 */
class DeclarationShape {
    private static final String GOODS_ITEM = "GovernmentAgencyGoodsItem";
    private static final Pattern SHIPMENT = Pattern.compile("Declaration/GoodsShipment(\\[\\d+])?");
    /** What the requirements are found by, and what leads to it. */
    private static final Map<String, String> NAMES = Stream.of(
                    "TypeCode FunctionCode FunctionalReferenceID GoodsShipment GovernmentAgencyGoodsItem Commodity"
                            + " Classification ID IdentificationTypeCode Origin CountryCode ExportCountry Destination"
                            + " GoodsMeasure TariffQuantity NetNetWeightMeasure GrossMassMeasure AdditionalInformation"
                            + " StatementCode StatementDescription")
            .flatMap(names -> Stream.of(names.split(" ")))
            .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));
    /** Of these an element has one. */
    private static final Set<String> ONCE = Set.of(
            "TypeCode",
            "FunctionCode",
            "FunctionalReferenceID",
            "Commodity",
            "ID",
            "IdentificationTypeCode",
            "CountryCode",
            "GoodsMeasure",
            "TariffQuantity",
            "NetNetWeightMeasure",
            "GrossMassMeasure",
            "StatementCode",
            "StatementDescription");

    private final List<Violation> violations = new ArrayList<>();

    private DeclarationShape() {}

    static List<Violation> check(DeclarationElement declaration) {
        DeclarationShape shape = new DeclarationShape();
        shape.look(declaration, "");
        return shape.violations;
    }

    private void look(DeclarationElement element, String parent) {
        if (!element.children().isEmpty() && !element.text().isEmpty()) {
            wrong(element, "intake.mixed-content", element.name());
        }
        String proper = NAMES.getOrDefault(element.name().toLowerCase(Locale.ROOT), element.name());
        if (!proper.equals(element.name())) {
            wrong(element, "intake.element-name", element.name(), proper);
        }
        if (element.name().equals(GOODS_ITEM) && !SHIPMENT.matcher(parent).matches()) {
            wrong(element, "intake.misplaced", element.name());
        }
        Map<String, DeclarationElement> first = new HashMap<>();
        for (DeclarationElement child : element.children()) {
            DeclarationElement earlier = ONCE.contains(child.name()) ? first.putIfAbsent(child.name(), child) : null;
            if (earlier != null && differs(earlier, child)) {
                wrong(child, "intake.several-values", child.name(), earlier.text(), child.text());
            }
            look(child, element.path());
        }
    }

    private static boolean differs(DeclarationElement one, DeclarationElement other) {
        return !one.text().equals(other.text())
                || !one.attributes().equals(other.attributes())
                || !one.children().isEmpty()
                || !other.children().isEmpty();
    }

    private void wrong(DeclarationElement element, String code, Object... args) {
        violations.add(new Violation(element.path(), code, args));
    }
}
