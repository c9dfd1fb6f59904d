package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.form.Section;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.SearchKey;

/**
 * Which fields of a consignment stand in an address book, told by the consignment's own form: of a company abroad those
 * of its section, of goods all that is neither counted nor another in each consignment.
 */
@ApplicationScoped
public class BookForm {
    private static final List<String> COMPANY = List.of("name", "address", "country");
    /** What a goods line says of its maker, in the order of {@link #COMPANY}. */
    private static final List<String> MAKER = List.of("makerName", "makerAddress", "makerCountry");

    private static final Set<FieldType> LASTING = EnumSet.of(
            FieldType.STRING,
            FieldType.TEXT,
            FieldType.CODE,
            FieldType.BOOLEAN,
            FieldType.COUNTRY,
            FieldType.UNIT,
            FieldType.PACKAGE,
            FieldType.HS);

    private static final String BETWEEN = "\n";

    @Inject
    private Definitions definitions;

    /** The section of a form by which an entry of that kind is read and written. */
    public Section section(BookKind kind) {
        return definitions.consignment(Direction.IMPORT).stream()
                .filter(section -> kind == BookKind.GOODS ? section.perItem() : isOfCompany(section))
                .map(section -> new Section(section.id(), section.title(), section.perItem(), kept(section)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a company abroad stands in that section of a consignment. */
    public boolean isOfCompany(Section section) {
        Set<String> names = section.fields().stream().map(Field::name).collect(Collectors.toSet());
        return !section.perItem() && names.contains("name") && names.contains("country");
    }

    private List<Field> kept(Section section) {
        return section.fields().stream()
                .filter(field -> section.perItem()
                        ? LASTING.contains(field.type()) && !field.changes()
                        : COMPANY.contains(field.name()))
                .toList();
    }

    /** The companies that a consignment names: whoever stands at the other end of it, and makers. */
    List<JsonObject> companies(Direction direction, JsonObject consignment) {
        List<JsonObject> found = new ArrayList<>();
        definitions.consignment(direction).stream()
                .filter(this::isOfCompany)
                .map(section -> consignment.get(section.id()))
                .filter(JsonObject.class::isInstance)
                .forEach(typed -> found.add(picked(typed.asJsonObject(), COMPANY, UnaryOperator.identity())));
        lines(consignment).forEach(line -> found.add(picked(line, COMPANY, name -> MAKER.get(COMPANY.indexOf(name)))));
        return found.stream()
                .filter(company -> company.containsKey(BookKind.COMPANY.title()))
                .toList();
    }

    /** The goods of a consignment. */
    List<JsonObject> goods(JsonObject consignment) {
        return goodsLines(consignment).stream().map(Goods::values).toList();
    }

    /**
     * A goods line as its entry has it.
     *
     * @param line its number
     */
    record Goods(String line, JsonObject values) {}

    /** The same with the numbers of their lines. */
    List<Goods> goodsLines(JsonObject consignment) {
        List<String> names =
                section(BookKind.GOODS).fields().stream().map(Field::name).toList();
        return lines(consignment)
                .map(line -> new Goods(line.getString("sequence", ""), picked(line, names, UnaryOperator.identity())))
                .filter(goods -> goods.values().containsKey(BookKind.GOODS.title()))
                .toList();
    }

    private Stream<JsonObject> lines(JsonObject consignment) {
        return consignment.get(section(BookKind.GOODS).id()) instanceof JsonArray lines
                ? lines.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                : Stream.empty();
    }

    private static JsonObject picked(JsonObject typed, List<String> names, UnaryOperator<String> standing) {
        JsonObjectBuilder picked = Json.createObjectBuilder();
        for (String name : names) {
            String value = typed.getString(standing.apply(name), "").strip();
            if (!value.isEmpty()) {
                picked.add(name, value);
            }
        }
        return picked.build();
    }

    /** The values as an entry keeps them. */
    BookEntry.Content content(BookKind kind, JsonObject values) {
        String same = kind.same().stream()
                .map(name -> SearchKey.of(values.getString(name, "")))
                .collect(Collectors.joining(BETWEEN));
        String searched = SearchKey.all(
                kind.searched().stream().map(name -> values.getString(name, "")).toList());
        return new BookEntry.Content(digest(same), values, searched);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
