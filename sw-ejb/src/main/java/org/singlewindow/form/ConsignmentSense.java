package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.singlewindow.reference.Text;

/**
 * Holds the numbers and days of a consignment against each other, by whichever door it comes: what cannot be is wrong,
 * what can hardly be is odd.
 */
class ConsignmentSense {
    private static final String ROOT = "/consignment/";
    private static final String SHIPMENT = "shipment";
    private static final String ITEMS = "items";
    private static final String AMOUNT = "amount";
    private static final String NET = "netWeight";
    private static final String GROSS = "grossWeight";
    private static final String MADE = "manufacturedOn";
    private static final String QUANTITY = "quantity";
    /** Units of which there are no halves: one, piece, each, articles, pairs, sets, parcels, heads. */
    private static final Set<String> WHOLE_UNITS =
            Set.of("C62", "H87", "EA", "NAR", "NMB", "NPR", "NPT", "PR", "SET", "NPL", "HEA", "BLL", "PCB");

    private static final BigDecimal MUCH = BigDecimal.TEN;

    private final List<Section> form;
    private final JsonObject consignment;

    ConsignmentSense(List<Section> form, JsonObject consignment) {
        this.form = form;
        this.consignment = consignment;
    }

    /** A number at its place. */
    private record Number(Text label, String pointer, BigDecimal value) {
        int decimals() {
            return Math.max(0, value.stripTrailingZeros().scale());
        }
    }

    List<Violation> wrong() {
        List<Violation> wrong = new ArrayList<>();
        for (int index = 0; index < items().size(); index++) {
            int line = index;
            Stream.of(NET, GROSS, QUANTITY)
                    .flatMap(field -> item(line, field).stream())
                    .forEach(number -> {
                        if (number.value().signum() == 0) {
                            wrong.add(new Violation(number.pointer(), "form.zero", number.label()));
                        }
                    });
            String unit = JsonText.of(JsonText.child(items().get(line), "unit"));
            item(line, QUANTITY)
                    .filter(number -> WHOLE_UNITS.contains(unit) && number.decimals() > 0)
                    .ifPresent(number -> wrong.add(new Violation(
                            number.pointer(),
                            "form.half-pieces",
                            number.label(),
                            number.value().toPlainString())));
        }
        wrong.addAll(money());
        return wrong;
    }

    /** Amounts have no more decimals than their currency. */
    private List<Violation> money() {
        String code = JsonText.of(JsonText.child(section(SHIPMENT), "currency"));
        int decimals = decimals(code);
        if (decimals < 0) {
            return List.of();
        }
        return amounts()
                .filter(amount -> amount.decimals() > decimals)
                .map(amount -> new Violation(
                        amount.pointer(),
                        "form.currency-decimals",
                        amount.label(),
                        amount.value().toPlainString(),
                        code,
                        decimals))
                .toList();
    }

    private Stream<Number> amounts() {
        Stream<Number> ofShipment =
                Stream.of(AMOUNT, "freight", "insurance").flatMap(field -> shipment(field).stream());
        return Stream.concat(ofShipment, amountsOfItems().stream());
    }

    private List<Number> amountsOfItems() {
        List<Number> amounts = new ArrayList<>();
        for (int index = 0; index < items().size(); index++) {
            item(index, AMOUNT).ifPresent(amounts::add);
        }
        return amounts;
    }

    private static int decimals(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    List<Violation> odd(LocalDate today) {
        List<Violation> odd = new ArrayList<>();
        total().ifPresent(odd::add);
        amounts()
                .filter(amount -> amount.pointer().endsWith(AMOUNT))
                .filter(amount -> amount.value().signum() == 0)
                .forEach(amount -> odd.add(new Violation(amount.pointer(), "form.odd-zero", amount.label())));
        for (int index = 0; index < items().size(); index++) {
            Optional<Number> net = item(index, NET);
            item(index, GROSS)
                    .filter(gross -> net.isPresent()
                            && net.get().value().signum() > 0
                            && gross.value().compareTo(net.get().value().multiply(MUCH)) > 0)
                    .ifPresent(gross -> odd.add(new Violation(
                            gross.pointer(),
                            "form.odd-weight",
                            gross.label(),
                            net.orElseThrow().label())));
        }
        future(today, SHIPMENT, "invoiceDate").ifPresent(odd::add);
        future(today, SHIPMENT, "healthCertificateDate").ifPresent(odd::add);
        future(today, "transport", "storageDate").ifPresent(odd::add);
        for (int index = 0; index < items().size(); index++) {
            JsonValue made = JsonText.child(items().get(index), MADE);
            future(today, made, ITEMS, MADE, ROOT + ITEMS + "/" + index + "/" + MADE)
                    .ifPresent(odd::add);
        }
        return odd;
    }

    /** Discounts and charges stand in no line, so that a total that is another can be right. */
    private Optional<Violation> total() {
        List<Number> lines = amountsOfItems();
        BigDecimal sum = lines.stream().map(Number::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return lines.size() < items().size() || lines.isEmpty()
                ? Optional.empty()
                : shipment(AMOUNT)
                        .filter(total -> total.value().compareTo(sum) != 0)
                        .map(total -> new Violation(
                                total.pointer(),
                                "form.odd-total",
                                total.label(),
                                total.value().toPlainString(),
                                sum.toPlainString()));
    }

    private Optional<Violation> future(LocalDate today, String section, String field) {
        return future(today, JsonText.child(section(section), field), section, field, ROOT + section + "/" + field);
    }

    private Optional<Violation> future(LocalDate today, JsonValue value, String section, String field, String pointer) {
        return ValueCheck.date(JsonText.of(value))
                .filter(day -> day.isAfter(today))
                .flatMap(day ->
                        label(section, field).map(label -> new Violation(pointer, "form.odd-future", label, day)));
    }

    private JsonArray items() {
        return JsonText.child(consignment, ITEMS) instanceof JsonArray items ? items : JsonValue.EMPTY_JSON_ARRAY;
    }

    private JsonValue section(String name) {
        return JsonText.child(consignment, name);
    }

    private Optional<Number> shipment(String field) {
        return number(SHIPMENT, field, JsonText.child(section(SHIPMENT), field), ROOT + SHIPMENT + "/" + field);
    }

    private Optional<Number> item(int index, String field) {
        JsonValue value = JsonText.child(items().get(index), field);
        return number(ITEMS, field, value, ROOT + ITEMS + "/" + index + "/" + field);
    }

    private Optional<Number> number(String section, String field, JsonValue value, String pointer) {
        String text = JsonText.of(value);
        return ValueCheck.isNumber(text)
                ? label(section, field).map(label -> new Number(label, pointer, new BigDecimal(text)))
                : Optional.empty();
    }

    private Optional<Text> label(String section, String name) {
        return form.stream()
                .filter(known -> known.id().equals(section))
                .flatMap(known -> known.fields().stream())
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst();
    }
}
