package org.singlewindow.form;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.reference.Text;

/** Holds one consignment against the dossier's own form. */
class ConsignmentCheck {
    private static final String ROOT = "/consignment";

    private final List<Section> form;
    private final ValueCheck values;
    private final JsonObject consignment;

    ConsignmentCheck(List<Section> form, ValueCheck values, JsonObject consignment) {
        this.form = form;
        this.values = values;
        this.consignment = consignment;
    }

    /** The fields of one section as they stand in the consignment, once for each goods item. */
    private record Group(Section section, JsonObject fields, String pointer) {}

    List<Violation> draft() {
        List<Violation> violations = new ArrayList<>();
        unknown(consignment, form.stream().map(Section::id).toList(), ROOT, violations);
        form.forEach(section -> wrongShape(section).ifPresent(violations::add));
        for (Group group : groups()) {
            List<String> names =
                    group.section().fields().stream().map(Field::name).toList();
            unknown(group.fields(), names, group.pointer(), violations);
            for (Field field : group.section().fields()) {
                violations.addAll(
                        values.check(field, value(group, field.name()), group.pointer() + "/" + field.name()));
            }
        }
        violations.addAll(twins());
        return violations;
    }

    /** What contradicts itself, whatever is missing. */
    List<Violation> sound(List<Check> checks) {
        List<Violation> violations = new ArrayList<>(new ConsignmentSense(form, consignment).wrong());
        for (Group group : groups()) {
            checks.forEach(check -> pair(check, group).ifPresent(violations::add));
        }
        return violations;
    }

    List<Violation> complete(List<Check> checks) {
        List<Violation> violations = new ArrayList<>(draft());
        for (Section section : form) {
            if (section.perItem() && JsonText.isEmpty(JsonText.child(consignment, section.id()))) {
                violations.add(new Violation(ROOT + "/" + section.id(), "form.no-items", section.title()));
            }
        }
        for (Group group : groups()) {
            for (Field field : group.section().fields()) {
                missing(group, field).ifPresent(violations::add);
            }
        }
        violations.addAll(sound(checks));
        return violations;
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Section section : form) {
            JsonValue value = JsonText.child(consignment, section.id());
            String pointer = ROOT + "/" + section.id();
            if (!section.perItem()) {
                groups.add(new Group(section, object(value), pointer));
            } else if (value instanceof JsonArray lines) {
                for (int index = 0; index < lines.size(); index++) {
                    groups.add(new Group(section, object(lines.get(index)), pointer + "/" + index));
                }
            }
        }
        return groups;
    }

    private static JsonObject object(JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonValue value(Group group, String name) {
        return JsonText.child(group.fields(), name);
    }

    private static void unknown(JsonObject object, List<String> names, String pointer, List<Violation> violations) {
        object.keySet().stream()
                .filter(key -> !names.contains(key))
                .forEach(key ->
                        violations.add(new Violation(pointer + "/" + Reading.escaped(key), "form.unknown-field", key)));
    }

    private Optional<Violation> wrongShape(Section section) {
        JsonValue value = JsonText.child(consignment, section.id());
        boolean fits = value.getValueType() == JsonValue.ValueType.NULL
                || (section.perItem()
                        ? value instanceof JsonArray lines && lines.stream().allMatch(JsonObject.class::isInstance)
                        : value instanceof JsonObject);
        return fits
                ? Optional.empty()
                : Optional.of(new Violation(ROOT + "/" + section.id(), "form.wrong-shape", section.title()));
    }

    /** No two goods items have the same number. */
    private List<Violation> twins() {
        List<Violation> violations = new ArrayList<>();
        if (JsonText.child(consignment, "items") instanceof JsonArray lines) {
            Set<Integer> seen = new HashSet<>();
            for (int index = 0; index < lines.size(); index++) {
                int sequence = GoodsItems.sequence(lines, index);
                if (!seen.add(sequence)) {
                    violations.add(new Violation(
                            ROOT + "/items/" + index + "/sequence", "form.twin", String.valueOf(sequence)));
                }
            }
        }
        return violations;
    }

    private static Optional<Violation> missing(Group group, Field field) {
        Field.Condition when = field.requiredWhen();
        boolean required = field.required();
        if (when != null) {
            JsonValue other = value(group, when.field());
            required |= !JsonText.isEmpty(other)
                    && (when.in().isEmpty() || when.in().contains(JsonText.of(other)));
        }
        Text label = field.label();
        return required && JsonText.isEmpty(value(group, field.name()))
                ? Optional.of(new Violation(group.pointer() + "/" + field.name(), "form.required", label))
                : Optional.empty();
    }

    private static Optional<Violation> pair(Check check, Group group) {
        Optional<PairCheck.Side> one = side(group, check.field());
        Optional<PairCheck.Side> other = side(group, check.other());
        return one.isPresent() && other.isPresent() ? PairCheck.check(check, one.get(), other.get()) : Optional.empty();
    }

    private static Optional<PairCheck.Side> side(Group group, String name) {
        return group.section().fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> new PairCheck.Side(field, JsonText.of(value(group, name)), group.pointer() + "/" + name));
    }
}
