package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** What of a lodged consignment may still be corrected, in which states: the list that is shipped, read once. */
@ApplicationScoped
class Amendable {
    private final Map<String, Rule> rules = new TreeMap<>();
    private final int version;

    /**
     * A rule about some fields.
     *
     * @param declaration states of the declaration in which they may change; none where they never may
     * @param applications states in which an application that says the field gets another content
     * @param falls whether it may become less under an approval
     * @param looks whether customs looks again at what it had looked at
     * @param why it may change, or may not
     */
    record Rule(
            Set<DeclarationState> declaration,
            Set<ApplicationState> applications,
            boolean falls,
            boolean looks,
            Text why) {
        Rule {
            declaration = Set.copyOf(declaration);
            applications = Set.copyOf(applications);
        }

        boolean isFixed() {
            return declaration.isEmpty();
        }
    }

    Amendable() {
        CatalogueEntry said = CatalogueEntry.read("amendment").allow("version", "rules");
        version = said.number("version");
        said.list("rules").forEach(this::add);
    }

    private void add(CatalogueEntry entry) {
        entry.allow("id", "direction", "declaration", "applications", "falls", "looks", "why", "fields");
        Rule rule = new Rule(
                states(entry, "declaration", DeclarationState.class),
                states(entry, "applications", ApplicationState.class),
                entry.flag("falls"),
                entry.flag("looks"),
                entry.words("why"));
        Direction only = entry.has("direction") ? entry.choice("direction", Direction.class) : null;
        entry.get("fields")
                .children()
                .forEach((section, fields) -> fields.list()
                        .forEach(field -> directions(only).forEach(direction -> {
                            if (rules.putIfAbsent(key(direction, section, field.text()), rule) != null) {
                                throw field.wrong("amendment.field-twice", field.text());
                            }
                        })));
    }

    private static <E extends Enum<E>> Set<E> states(CatalogueEntry entry, String key, Class<E> type) {
        return entry.list(key).stream().map(one -> one.choice(type)).collect(Collectors.toSet());
    }

    private static List<Direction> directions(@Nullable Direction only) {
        return only == null ? List.of(Direction.values()) : List.of(only);
    }

    private static String key(Direction direction, String section, String field) {
        return direction + "/" + section + "/" + field;
    }

    /** Of the edition of the list. */
    int version() {
        return version;
    }

    /** The rule of a field of the consignment. */
    Rule of(Direction direction, String section, String field) {
        Rule rule = rules.get(key(direction, section, field));
        if (rule == null) {
            throw new IllegalStateException("No rule of amendment for " + key(direction, section, field));
        }
        return rule;
    }

    /** All fields of a direction for which there are rules, by section and name. */
    List<String> fields(Direction direction) {
        String prefix = direction + "/";
        List<String> fields = new ArrayList<>();
        rules.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> fields.add(key.substring(prefix.length())));
        return fields;
    }
}
