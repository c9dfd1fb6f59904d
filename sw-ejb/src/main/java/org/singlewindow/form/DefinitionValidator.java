package org.singlewindow.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.Places;
import org.singlewindow.form.FilledForm.Place;
import org.singlewindow.form.FilledForm.Value;
import org.singlewindow.reference.Direction;

/** Validates against the definitions of the catalogue. */
@ApplicationScoped
class DefinitionValidator implements FormValidator {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Supplier<CatalogueDefinitions> definitions;
    private final CodeLists codeLists;
    private final ValueCheck values;

    @Inject
    DefinitionValidator(
            CurrentDefinitions definitions, CodeLists codeLists, HsNomenclature nomenclature, Places places) {
        this(definitions::now, codeLists, nomenclature, places);
    }

    DefinitionValidator(
            Supplier<CatalogueDefinitions> definitions,
            CodeLists codeLists,
            HsNomenclature nomenclature,
            Places places) {
        this.definitions = definitions;
        this.codeLists = codeLists;
        this.values = new ValueCheck(codeLists, nomenclature, places);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    DefinitionValidator() {
        this.definitions = null;
        this.codeLists = null;
        this.values = null;
    }

    @Override
    public List<Violation> complete(FilledForm form) {
        List<Violation> violations = new ArrayList<>();
        form.places()
                .filter(place -> !FilledForm.isTheWindowsOwn(place.field()))
                .forEach(place -> violations.addAll(complete(form, place)));
        violations.addAll(broken(form, false));
        DocumentDefinition document = form.document();
        if (document.fee().isTooMuch(form.content())) {
            violations.add(new Violation("/answers/" + document.code(), "form.fee-too-much", document.name()));
        }
        return violations;
    }

    @Override
    public List<Violation> odd(FilledForm form) {
        return broken(form, true);
    }

    private List<Violation> broken(FilledForm form, boolean odd) {
        List<Violation> broken = new ArrayList<>();
        for (Check check : definitions.get().checks(form.document())) {
            if (check.odd() == odd) {
                form.places()
                        .filter(place -> place.field().name().equals(check.field()))
                        .forEach(place -> broken(check, form, place).ifPresent(broken::add));
            }
        }
        return broken;
    }

    private Optional<Violation> broken(Check check, FilledForm form, Place place) {
        return switch (check.kind()) {
            case SHARES -> shares(check, form, place);
            case FOR_GOODS -> goods(check, form, place);
            default -> pair(check, form, place);
        };
    }

    /** A code that is for other goods than these; where its list does not say for which, it is for all. */
    private Optional<Violation> goods(Check check, FilledForm form, Place place) {
        Value chosen = form.at(place);
        String list = place.field().codeList();
        String hs = form.place(check.other(), place.item())
                .map(other -> form.at(other).text())
                .orElse("");
        if (list == null || hs.isEmpty()) {
            return Optional.empty();
        }
        List<String> goods = codeLists.goods(list, chosen.text());
        return goods.isEmpty() || goods.stream().anyMatch(hs::startsWith)
                ? Optional.empty()
                : Optional.of(new Violation(
                        chosen.pointer(),
                        check.kind().code(),
                        place.field().label(),
                        codeLists.words(list, chosen.text()),
                        hs));
    }

    /** Shares that are all numbers, and not a hundred together. */
    private static Optional<Violation> shares(Check check, FilledForm form, Place place) {
        Value table = form.at(place);
        if (!(table.json() instanceof JsonArray rows) || rows.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonValue row : rows) {
            String share = JsonText.of(JsonText.child(row, check.other()));
            if (!ValueCheck.isNumber(share)) {
                return Optional.empty();
            }
            sum = sum.add(new BigDecimal(share));
        }
        return sum.compareTo(HUNDRED) == 0
                ? Optional.empty()
                : Optional.of(new Violation(
                        table.pointer(), check.kind().code(), place.field().label(), sum.toPlainString()));
    }

    private List<Violation> complete(FilledForm form, Place place) {
        Value value = form.at(place);
        if (value.isEmpty()) {
            return form.isRequired(place)
                    ? List.of(new Violation(
                            value.pointer(), "form.required", place.field().label()))
                    : List.of();
        }
        if (!value.canBeCorrected()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>(values.check(place.field(), value.json(), value.pointer()));
        violations.addAll(values.missingCells(place.field(), value.json(), value.pointer()));
        return violations;
    }

    private static Optional<Violation> pair(Check check, FilledForm form, Place place) {
        Value one = form.at(place);
        return form.place(check.other(), place.item()).flatMap(otherPlace -> {
            Value other = form.at(otherPlace);
            return PairCheck.check(
                    check,
                    new PairCheck.Side(place.field(), one.text(), one.pointer()),
                    new PairCheck.Side(otherPlace.field(), other.text(), other.pointer()));
        });
    }

    @Override
    public List<Violation> draft(DocumentDefinition document, JsonObject answers, List<Integer> items) {
        FilledForm form = new FilledForm(document, JsonValue.EMPTY_JSON_OBJECT, answers, items);
        return form.places()
                .flatMap(place -> {
                    Value value = form.at(place);
                    return values.check(place.field(), value.json(), value.pointer()).stream();
                })
                .toList();
    }

    @Override
    public List<Violation> unknown(DocumentDefinition document, JsonObject answers, List<Integer> items) {
        return new UnknownAnswers(document, items).in(answers);
    }

    @Override
    public List<Violation> completeConsignment(Direction direction, JsonObject consignment) {
        CatalogueDefinitions now = definitions.get();
        return new ConsignmentCheck(now.consignment(direction), values, consignment).complete(now.consignmentChecks());
    }

    @Override
    public List<Violation> draftConsignment(Direction direction, JsonObject consignment) {
        return new ConsignmentCheck(definitions.get().consignment(direction), values, consignment).draft();
    }

    @Override
    public List<Violation> soundConsignment(Direction direction, JsonObject consignment) {
        CatalogueDefinitions now = definitions.get();
        return new ConsignmentCheck(now.consignment(direction), values, consignment).sound(now.consignmentChecks());
    }

    @Override
    public List<Violation> oddConsignment(Direction direction, JsonObject consignment, LocalDate today) {
        return new ConsignmentSense(definitions.get().consignment(direction), consignment).odd(today);
    }
}
