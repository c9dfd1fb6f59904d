package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.PerEdition;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;

/**
 * What was answered in one document and could have been said of the consignment (a field's {@code from}): another document
 * takes it over and asks it no more. What a document answers itself counts before what others say.
 */
@ApplicationScoped
class SharedAnswers {
    private static final List<String> SECTIONS = List.of("shipment", "importer", "exporter", "transport");
    private static final String ITEMS = "items";
    private static final String EACH = "*";

    private final Definitions definitions;
    private final Clock clock;
    private final PerEdition<Map<String, Map<String, Share>>> shares;

    /** A field of a document that is about the consignment, and the member there: {@code importer}, {@code name}. */
    private record Share(Field field, String section, String member) {
        String place() {
            return section + "/" + member;
        }
    }

    @Inject
    SharedAnswers(Definitions definitions, Catalogue catalogue, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
        this.shares = new PerEdition<>(catalogue, edition -> new ConcurrentHashMap<>());
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    SharedAnswers() {
        this.definitions = null;
        this.clock = null;
        this.shares = null;
    }

    /** The consignment with what other documents answered about it and this one does not. */
    JsonObject consignment(DossierView dossier, String document) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        Map<String, Map<String, JsonValue>> found = new TreeMap<>();
        definitions.find(document, today).ifPresent(own -> {
            Map<String, Share> wanted = shares(own);
            for (String other : new TreeSet<>(dossier.answers().keySet())) {
                if (!other.equals(document) && !other.equals(Dossier.REQUIREMENT_ANSWERS)) {
                    definitions
                            .find(other, today)
                            .ifPresent(definition -> shares(definition)
                                    .values()
                                    .forEach(share -> take(dossier, share, other, document, wanted, found)));
                }
            }
        });
        return found.isEmpty() ? dossier.consignment() : with(dossier.consignment(), found);
    }

    private static void take(
            DossierView dossier,
            Share share,
            String other,
            String document,
            Map<String, Share> wanted,
            Map<String, Map<String, JsonValue>> found) {
        Share own = wanted.get(share.place());
        if (own == null) {
            return;
        }
        JsonObject theirs = dossier.answersFor(other);
        JsonObject ours = dossier.answersFor(document);
        if (!share.section().equals(ITEMS)) {
            JsonValue said = child(dossier.consignment(), share.section());
            put(share, share.section(), said, theirs, child(ours, own.field().name()), found);
            return;
        }
        for (JsonObject item : dossier.items()) {
            String line = item.getString("sequence", "");
            JsonValue answered = child(child(theirs, ITEMS), line);
            put(
                    share,
                    line,
                    item,
                    answered,
                    child(child(child(ours, ITEMS), line), own.field().name()),
                    found);
        }
    }

    /** Takes a value over, unless the consignment says it, the document answers it itself, or another said it before. */
    private static void put(
            Share share,
            String place,
            JsonValue said,
            JsonValue theirs,
            JsonValue ours,
            Map<String, Map<String, JsonValue>> found) {
        JsonValue value = child(theirs, share.field().name());
        if (isEmpty(child(said, share.member())) && isEmpty(ours) && !isEmpty(value)) {
            found.computeIfAbsent(place, key -> new TreeMap<>()).putIfAbsent(share.member(), value);
        }
    }

    private static JsonObject with(JsonObject consignment, Map<String, Map<String, JsonValue>> found) {
        JsonObjectBuilder with = Json.createObjectBuilder(consignment);
        SECTIONS.stream()
                .filter(found::containsKey)
                .forEach(section -> with.add(
                        section, with(child(consignment, section), Objects.requireNonNull(found.get(section)))));
        if (consignment.get(ITEMS) instanceof JsonArray items) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            for (JsonObject item : items.getValuesAs(JsonObject.class)) {
                lines.add(with(item, found.getOrDefault(item.getString("sequence", ""), Map.of())));
            }
            with.add(ITEMS, lines);
        }
        return with.build();
    }

    private static JsonObject with(JsonValue object, Map<String, JsonValue> values) {
        JsonObjectBuilder with =
                object instanceof JsonObject there ? Json.createObjectBuilder(there) : Json.createObjectBuilder();
        values.forEach(with::add);
        return with.build();
    }

    /** Those of a document by their places, worked out once for each edition of the catalogue. */
    private Map<String, Share> shares(DocumentDefinition definition) {
        return shares.now().computeIfAbsent(definition.code() + " " + definition.version(), key -> found(definition));
    }

    private static Map<String, Share> found(DocumentDefinition definition) {
        return definition.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> share(field).stream())
                .collect(Collectors.toMap(Share::place, share -> share, (one, other) -> other, LinkedHashMap::new));
    }

    private static List<Share> share(Field field) {
        String[] from = Objects.requireNonNullElse(field.from(), "").split("/", -1);
        if (from.length == 3 && SECTIONS.contains(from[1])) {
            return List.of(new Share(field, from[1], from[2]));
        }
        return from.length == 4 && from[1].equals(ITEMS) && from[2].equals(EACH)
                ? List.of(new Share(field, ITEMS, from[3]))
                : List.of();
    }

    private static JsonValue child(JsonValue object, String name) {
        return object instanceof JsonObject there ? there.getOrDefault(name, JsonValue.NULL) : JsonValue.NULL;
    }

    private static boolean isEmpty(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL
                || value instanceof JsonString text && text.getString().isBlank();
    }
}
