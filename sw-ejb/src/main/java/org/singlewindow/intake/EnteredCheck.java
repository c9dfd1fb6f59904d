package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.ReadValues;
import org.singlewindow.form.Reading;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Requirements;

/**
 * Reads a dossier that a program sent. Each value must be of its type, and each must have a place; what is missing is not
 * asked for here.
 */
@ApplicationScoped
class EnteredCheck {
    @Inject
    private Reading reading;

    @Inject
    private RuleAnswerReading ruleAnswers;

    @Inject
    private Requirements requirements;

    @Inject
    private OtherLaws otherLaws;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Clock clock;

    /** What was sent, as it is kept; refused with everything that is wrong in it. */
    ReadValues read(Entering.Entered entered) {
        ReadValues values = reading.dossier(entered.direction(), entered.consignment(), entered.answers());
        List<Violation> violations =
                new ArrayList<>(validator.draftConsignment(entered.direction(), values.consignment()));
        List<JsonValue> lines = lines(values);
        violations.addAll(outOfOrder(lines));
        ReadValues understood = values;
        if (values.answers().get(Dossier.REQUIREMENT_ANSWERS) instanceof JsonObject given) {
            RuleAnswerReading.Read read = ruleAnswers.read(given, lines.size());
            violations.addAll(read.wrong());
            violations.addAll(claims(entered, read.answers(), lines));
            understood = values.with(Dossier.REQUIREMENT_ANSWERS, read.answers());
        }
        values.answers().forEach((document, value) -> violations.addAll(check(document, value, lines.size())));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        return understood;
    }

    /** Refuses answers for one document that have no place, or are not of their type. */
    void refuseUnlessFit(String document, JsonValue answers, int items) {
        List<Violation> violations = check(document, answers, items);
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
    }

    private List<Violation> check(String document, JsonValue value, int items) {
        String pointer = "/answers/" + document;
        if (!(value instanceof JsonObject answers)) {
            return List.of(new Violation(pointer, "form.wrong-shape", document));
        }
        if (document.equals(Dossier.REQUIREMENT_ANSWERS)) {
            return List.of();
        }
        Optional<DocumentDefinition> definition = definitions.find(document, today());
        if (definition.isEmpty()) {
            return List.of(new Violation(pointer, "form.unknown-field", document));
        }
        List<Integer> numbers = IntStream.rangeClosed(1, items).boxed().toList();
        List<Violation> violations = new ArrayList<>(validator.unknown(definition.get(), answers, numbers));
        violations.addAll(validator.draft(definition.get(), answers, numbers));
        return violations;
    }

    private static List<JsonValue> lines(ReadValues values) {
        return values.consignment().get("items") instanceof JsonArray items ? items : List.of();
    }

    /** Answers name goods items by number, so a number that is not the item's own would give them to other goods. */
    private static List<Violation> outOfOrder(List<JsonValue> lines) {
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String number = Integer.toString(index + 1);
            String given = text(lines.get(index), "sequence");
            if (!given.isEmpty() && !given.equals(number)) {
                violations.add(new Violation(
                        "/consignment/items/" + index + "/sequence", "form.not-in-order", "sequence", given, number));
            }
        }
        return violations;
    }

    /**
     * A reason against a document or law that the law of the goods does not know closes nothing, nor does a permit of a law
     * that has nothing to do with the goods, so they are refused.
     */
    private List<Violation> claims(Entering.Entered entered, JsonObject answers, List<JsonValue> lines) {
        List<Violation> violations = new ArrayList<>();
        answers.forEach((id, byItem) -> {
            if (id.startsWith(Requirements.NOT_SUBJECT)) {
                String against = id.substring(Requirements.NOT_SUBJECT.length());
                byItem.asJsonObject().forEach((item, code) -> {
                    String reason = ((JsonString) code).getString();
                    if (!isReason(entered, line(lines, item), against, reason)) {
                        violations.add(new Violation(pointer(id, item), "intake.no-such-reason", reason, against));
                    }
                });
            } else if (id.startsWith(OtherLaws.PERMIT)) {
                String law = id.substring(OtherLaws.PERMIT.length());
                byItem.asJsonObject().keySet().stream()
                        .filter(item ->
                                concerned(entered, line(lines, item), law).isEmpty())
                        .map(item -> new Violation(pointer(id, item), "lodgement.no-such-law", law, item))
                        .forEach(violations::add);
            }
        });
        return violations;
    }

    private boolean isReason(Entering.Entered entered, Requirements.Line line, String against, String reason) {
        return requirements.reasonsAgainst(entered.direction(), today(), line, against).stream()
                        .anyMatch(known -> known.code().equals(reason))
                || concerned(entered, line, against)
                        .flatMap(law -> OtherLaws.reason(law, reason))
                        .isPresent();
    }

    private Optional<OtherLaw> concerned(Entering.Entered entered, Requirements.Line line, String law) {
        return otherLaws.find(entered.direction(), today(), List.of(line)).stream()
                .filter(one -> one.law().equals(law))
                .findFirst();
    }

    private static Requirements.Line line(List<JsonValue> lines, String item) {
        JsonValue goods = lines.get(Integer.parseInt(item) - 1);
        return new Requirements.Line(Integer.parseInt(item), text(goods, "hs"), text(goods, "origin"));
    }

    private static String pointer(String id, String item) {
        return RuleAnswerReading.POINTER + "/" + id + "/" + item;
    }

    private static String text(JsonValue line, String field) {
        return line instanceof JsonObject object && object.get(field) instanceof JsonString text
                ? text.getString()
                : "";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
