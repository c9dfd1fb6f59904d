package org.singlewindow.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Written;

/** What a declaration in XML says, in the terms of a dossier, and where it says it. */
class Declared {
    private static final String ITEMS = "items";
    private static final String ANSWERS = RuleAnswerReading.POINTER + "/";

    private final DeclarationElement declaration;
    private final WcoElements elements;
    private final Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    private final List<Map<String, String>> items = new ArrayList<>();
    private final Map<String, Map<String, String>> answers = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final List<Violation> notTaken = new ArrayList<>();
    private final List<Violation> contradictions = new ArrayList<>();

    Declared(DeclarationElement declaration, WcoElements elements) {
        this.declaration = declaration;
        this.elements = elements;
    }

    /** Import or export, by the type of the declaration: the EU's IM and EX, or UN/EDIFACT 1001. */
    Optional<Direction> direction() {
        String type = Written.code(typeCode());
        if (type.startsWith("IM") || type.equals("929")) {
            return Optional.of(Direction.IMPORT);
        }
        return type.startsWith("EX") || type.equals("830") ? Optional.of(Direction.EXPORT) : Optional.empty();
    }

    String typeCode() {
        return declaration.text("TypeCode");
    }

    /** What the message is to do; 9 stands for an original declaration. */
    String functionCode() {
        return declaration.text("FunctionCode");
    }

    /** The sender's own number of the declaration. */
    String functionalReference() {
        return declaration.text("FunctionalReferenceID");
    }

    void take(String section, String field, String value, DeclarationElement from) {
        if (!value.isEmpty()) {
            sections.computeIfAbsent(section, name -> new LinkedHashMap<>()).put(field, value);
            places.put("/consignment/" + section + "/" + field, from.path());
        }
    }

    int newItem() {
        items.add(new LinkedHashMap<>());
        return items.size() - 1;
    }

    void takeItem(int index, String field, String value, DeclarationElement from) {
        if (!value.isEmpty()) {
            items.get(index).put(field, value);
            places.put("/consignment/" + ITEMS + "/" + index + "/" + field, from.path());
        }
    }

    /** Keeps an answer to a question of the rules; one that is given twice must be given alike. */
    void answer(String question, int index, String option, DeclarationElement from) {
        String item = Integer.toString(index + 1);
        String earlier =
                answers.computeIfAbsent(question, id -> new LinkedHashMap<>()).putIfAbsent(item, option);
        if (earlier == null) {
            places.putIfAbsent(ANSWERS + question, from.path() + "/StatementCode [226]");
            places.put(ANSWERS + question + "/" + item, from.path() + "/StatementDescription [225]");
        } else if (!Written.code(earlier).equals(Written.code(option))) {
            contradict(from, "intake.answers-contradict", question, earlier, option);
        }
    }

    /** Remembers that the declaration says two things at once. */
    void contradict(DeclarationElement element, String code, Object... args) {
        contradictions.add(new Violation(element.path(), code, args));
    }

    List<Violation> contradictions() {
        return contradictions;
    }

    /** Puts in the place of each value of the consignment what was read of it; what is empty then was not said. */
    void read(JsonObject consignment) {
        consignment.forEach((section, values) -> {
            if (values instanceof JsonArray lines) {
                for (int index = 0; index < lines.size(); index++) {
                    replace(items.get(index), lines.getJsonObject(index));
                }
            } else {
                replace(sections.getOrDefault(section, new LinkedHashMap<>()), values.asJsonObject());
            }
        });
    }

    private static void replace(Map<String, String> fields, JsonObject read) {
        fields.replaceAll((field, written) -> read.getString(field, ""));
        fields.values().removeIf(String::isEmpty);
    }

    /** Leaves out a value of the consignment, and keeps why. */
    void leaveOut(Violation why) {
        String[] steps = why.pointer().split("/");
        Map<String, String> fields = steps[2].equals(ITEMS)
                ? items.get(Integer.parseInt(steps[3]))
                : sections.getOrDefault(steps[2], new LinkedHashMap<>());
        fields.remove(steps[steps.length - 1]);
        notTaken.add(inXml(why));
    }

    void notTaken(DeclarationElement element, String code, Object... args) {
        notTaken.add(new Violation(element.path(), code, args));
    }

    /** The same violation, pointing to the element of the declaration instead of the dossier. */
    Violation inXml(Violation violation) {
        String pointer = violation.pointer();
        String path = places.get(pointer);
        String element = path == null ? elements.named(pointer) : elements.numbered(path, pointer);
        return new Violation(element, violation.code(), violation.args());
    }

    Violation missing(String pointer, String code) {
        return new Violation(elements.named(pointer), code);
    }

    List<Map<String, String>> items() {
        return items;
    }

    String value(String section, String field) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(field, "");
    }

    List<Violation> notTaken() {
        return notTaken;
    }

    JsonObject consignment() {
        JsonObjectBuilder consignment = Json.createObjectBuilder();
        sections.forEach((section, fields) -> consignment.add(section, object(fields)));
        JsonArrayBuilder lines = Json.createArrayBuilder();
        items.forEach(item -> lines.add(object(item)));
        return consignment.add(ITEMS, lines).build();
    }

    /** Answers to the questions of the requirement rules. */
    JsonObject answers() {
        JsonObjectBuilder byQuestion = Json.createObjectBuilder();
        answers.forEach((question, byItem) -> byQuestion.add(question, object(byItem)));
        return byQuestion.build();
    }

    private static JsonObjectBuilder object(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object;
    }
}
