package org.singlewindow.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.shared.Written;

/**
 * Checks whether a declaration in XML says enough to be lodged: an original declaration, its direction, and for each
 * goods item its commodity code, how much of it, and for imports where it comes from. A number, country or currency
 * that cannot be read is refused, as is everything else that cannot be; a code that only our own lists do not have is left out.
 */
class DeclarationCheck {
    private static final int LONGEST_REFERENCE = 70;
    private static final String ORIGINAL = "9";
    private static final String ITEM = "/consignment/items/";
    /** Other systems have other lists. */
    private static final Set<String> OF_OUR_LISTS = Set.of("form.not-in-list", "form.not-a-location");
    /** Refused when wrong, since the rest would mean something else without them. */
    private static final Set<String> ESSENTIAL = Set.of(
            "hs",
            "origin",
            "quantity",
            "netWeight",
            "grossWeight",
            "packages",
            "amount",
            "exportCountry",
            "currency",
            "freight");

    private final FormValidator validator;

    DeclarationCheck(FormValidator validator) {
        this.validator = validator;
    }

    /** Why the declaration is refused; empty if it can be lodged. What does not fit our lists is left out of it. */
    List<Violation> check(Declared declared) {
        List<Violation> violations = new ArrayList<>(head(declared));
        Direction direction = declared.direction().orElse(Direction.IMPORT);
        for (Violation violation : validator.draftConsignment(direction, declared.consignment())) {
            String pointer = violation.pointer();
            if (OF_OUR_LISTS.contains(violation.code())
                    && !ESSENTIAL.contains(pointer.substring(pointer.lastIndexOf('/') + 1))) {
                declared.leaveOut(violation);
            } else {
                violations.add(declared.inXml(violation));
            }
        }
        validator
                .soundConsignment(direction, declared.consignment())
                .forEach(violation -> violations.add(declared.inXml(violation)));
        for (int index = 0; index < declared.items().size(); index++) {
            violations.addAll(item(declared, index));
        }
        return violations;
    }

    private static List<Violation> head(Declared declared) {
        List<Violation> violations = new ArrayList<>();
        String function = declared.functionCode();
        if (!function.isEmpty() && !function.equals(ORIGINAL)) {
            violations.add(new Violation("Declaration/FunctionCode [017]", "intake.function-not-original", function));
        }
        int length = Written.length(declared.functionalReference());
        if (length > LONGEST_REFERENCE) {
            violations.add(new Violation(
                    "Declaration/FunctionalReferenceID [D026]",
                    "form.too-long",
                    "FunctionalReferenceID",
                    LONGEST_REFERENCE,
                    length));
        }
        if (declared.direction().isEmpty()) {
            violations.add(new Violation("Declaration/TypeCode [D013]", "intake.type-unknown", declared.typeCode()));
        }
        if (declared.items().isEmpty()) {
            violations.add(new Violation("Declaration/GoodsShipment/GovernmentAgencyGoodsItem", "intake.no-goods"));
        }
        return violations;
    }

    private static List<Violation> item(Declared declared, int index) {
        Map<String, String> item = declared.items().get(index);
        List<Violation> violations = new ArrayList<>();
        if (!item.containsKey("hs")) {
            violations.add(declared.missing(ITEM + index + "/hs", "intake.hs-missing"));
        }
        boolean fromSomewhere = item.containsKey("origin")
                || !declared.value("shipment", "exportCountry").isEmpty();
        boolean isImport = declared.direction().filter(Direction.IMPORT::equals).isPresent();
        if (isImport && !fromSomewhere) {
            violations.add(declared.missing(ITEM + index + "/origin", "intake.origin-missing"));
        }
        if (Stream.of("netWeight", "grossWeight", "quantity").noneMatch(item::containsKey)) {
            violations.add(declared.missing(ITEM + index + "/netWeight", "intake.quantity-missing"));
        }
        return violations;
    }
}
