package org.singlewindow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.CatalogueEntry;
import org.singlewindow.reference.CodeLists;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Reads forms from the catalogue; fields that several forms share stand once, in the blocks. */
class FormReader {
    private final CodeLists codeLists;
    private final Map<String, CatalogueEntry> blocks;

    FormReader(CodeLists codeLists, CatalogueEntry blocks) {
        this.codeLists = codeLists;
        this.blocks = blocks.children();
    }

    VersionedDefinition document(CatalogueEntry file) {
        file.allow(
                "code",
                "version",
                "effectiveFrom",
                "effectiveTo",
                "name",
                "agency",
                "agencyThen",
                "direction",
                "law",
                "messageCode",
                "result",
                "processingDays",
                "fee",
                "certificatePrefix",
                "provenance",
                "sections",
                "checks",
                "attachments",
                "omitted");
        Direction direction = file.choice("direction", Direction.class);
        List<Section> sections = sections(file, direction);
        DocumentDefinition definition = new DocumentDefinition(
                file.text("code"),
                file.number("version"),
                file.words("name"),
                file.text("agency"),
                file.words("agencyThen"),
                direction,
                file.words("law"),
                file.text("messageCode"),
                file.words("result"),
                file.number("processingDays"),
                fee(file.get("fee")),
                file.text("certificatePrefix"),
                sections,
                file.list("attachments").stream().map(FormReader::attachment).toList(),
                file.list("omitted").stream().map(FormReader::omission).toList(),
                file.text("provenance"));
        refuseTwins(sections, file);
        return new VersionedDefinition(
                definition,
                file.date("effectiveFrom"),
                file.has("effectiveTo") ? file.date("effectiveTo") : null,
                checks(file));
    }

    /** The sections of a form, without what is marked as belonging to the other direction alone. */
    List<Section> sections(CatalogueEntry file, Direction direction) {
        return file.list("sections").stream()
                .filter(section -> isFor(section, direction))
                .map(section -> section(section, direction))
                .toList();
    }

    private static boolean isFor(CatalogueEntry entry, Direction direction) {
        return !entry.has("direction") || entry.choice("direction", Direction.class) == direction;
    }

    private static DocumentDefinition.Fee fee(CatalogueEntry entry) {
        entry.allow("krw", "rule");
        return new DocumentDefinition.Fee(entry.has("krw") ? entry.number("krw") : null, entry.words("rule"));
    }

    private static DocumentDefinition.Omission omission(CatalogueEntry entry) {
        entry.allow("name", "why");
        return new DocumentDefinition.Omission(entry.text("name"), entry.words("why"));
    }

    List<Check> checks(CatalogueEntry file) {
        return file.list("checks").stream()
                .map(check -> check.allow("field", "rule", "other", "days"))
                .map(check -> new Check(
                        check.text("field"),
                        check.choice("rule", Check.Kind.class),
                        check.text("other"),
                        check.has("days") ? check.number("days") : 0))
                .toList();
    }

    private Section section(CatalogueEntry entry, Direction direction) {
        entry.allow("id", "title", "direction", "perItem", "blocks", "fields");
        Stream<CatalogueEntry> shared = entry.list("blocks").stream().flatMap(name -> {
            CatalogueEntry block = Optional.ofNullable(blocks.get(name.text()))
                    .orElseThrow(() -> name.wrong("no block is called " + name.text()));
            return block.list().stream();
        });
        List<Field> fields = Stream.concat(shared, entry.list("fields").stream())
                .filter(field -> isFor(field, direction))
                .map(this::field)
                .toList();
        return new Section(entry.text("id"), entry.words("title"), entry.flag("perItem"), fields);
    }

    private Field field(CatalogueEntry entry) {
        entry.allow(
                "name",
                "label",
                "hint",
                "type",
                "list",
                "required",
                "requiredWhen",
                "element",
                "from",
                "maxLength",
                "columns",
                "direction",
                "note");
        FieldType type = entry.choice("type", FieldType.class);
        if (entry.has("list") != (type == FieldType.CODE)) {
            throw entry.wrong("a field has a list if, and only if, its type is CODE");
        }
        if (entry.has("columns") != (type == FieldType.TABLE)) {
            throw entry.wrong("a field has columns if, and only if, its type is TABLE");
        }
        return new Field(
                entry.text("name"),
                entry.words("label"),
                entry.find("hint").map(CatalogueEntry::words).orElse(null),
                type,
                codeList(entry, type),
                entry.flag("required"),
                condition(entry),
                text(entry, "element"),
                text(entry, "from"),
                entry.has("maxLength") ? entry.number("maxLength") : usualLength(type),
                entry.list("columns").stream().map(this::field).toList());
    }

    private @Nullable String codeList(CatalogueEntry entry, FieldType type) {
        Optional<CatalogueEntry> own = entry.find("list");
        if (own.isPresent() && !codeLists.has(own.get().text())) {
            throw own.get().wrong("no code list is called " + own.get().text());
        }
        return switch (type) {
            case CODE -> entry.text("list");
            case COUNTRY -> "countries";
            case CURRENCY -> "currencies";
            case UNIT -> "units";
            case PACKAGE -> "packages";
            default -> null;
        };
    }

    private static DocumentDefinition.AttachmentRule attachment(CatalogueEntry entry) {
        entry.allow("kind", "label", "required", "requiredWhen", "note");
        Text label = entry.words("label");
        return new DocumentDefinition.AttachmentRule(
                entry.text("kind"), label, entry.flag("required"), condition(entry));
    }

    private static Field.@Nullable Condition condition(CatalogueEntry entry) {
        return entry.find("requiredWhen")
                .map(when -> when.allow("field", "in"))
                .map(when -> new Field.Condition(when.text("field"), when.texts("in")))
                .orElse(null);
    }

    private static @Nullable String text(CatalogueEntry entry, String key) {
        return entry.find(key).map(CatalogueEntry::text).orElse(null);
    }

    private static int usualLength(FieldType type) {
        return switch (type) {
            case TEXT -> 2000;
            case STRING -> 200;
            case INTEGER, DECIMAL -> 20;
            case TABLE -> 100_000;
            default -> 40;
        };
    }

    private static void refuseTwins(List<Section> sections, CatalogueEntry file) {
        List<String> names = new ArrayList<>();
        for (Section section : sections) {
            for (Field field : section.fields()) {
                if (names.contains(field.name())) {
                    throw file.wrong("two fields are called " + field.name());
                }
                names.add(field.name());
            }
        }
    }
}
