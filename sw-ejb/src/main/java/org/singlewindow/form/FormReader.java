package org.singlewindow.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** Reads forms from the catalogue; fields that several forms share stand once, in the blocks. */
class FormReader {
    private final CodeLists codeLists;
    private final Map<String, CatalogueEntry> blocks;
    private final Consumer<BrokenCatalogue> broken;

    FormReader(CodeLists codeLists, CatalogueEntry blocks) {
        this(codeLists, blocks, wrong -> {
            throw wrong;
        });
    }

    /** With someone who is told what is wrong in each entry; the others are read all the same. */
    FormReader(CodeLists codeLists, CatalogueEntry blocks, Consumer<BrokenCatalogue> broken) {
        this.codeLists = codeLists;
        this.blocks = blocks.children();
        this.broken = broken;
    }

    private <T> List<T> each(Stream<CatalogueEntry> entries, Function<CatalogueEntry, T> read) {
        List<T> all = new ArrayList<>();
        entries.forEach(entry -> {
            try {
                all.add(read.apply(entry));
            } catch (BrokenCatalogue wrong) {
                broken.accept(wrong);
            }
        });
        return all;
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
                "clock",
                "fee",
                "handling",
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
                timing(file),
                fee(file.get("fee")),
                file.text("certificatePrefix"),
                sections,
                each(file.list("attachments").stream(), FormReader::attachment),
                each(file.list("omitted").stream(), FormReader::omission),
                file.text("provenance"),
                file.find("handling").map(FormReader::handling).orElse(Handling.USUAL));
        refuseTwins(sections, file);
        return new VersionedDefinition(
                definition,
                file.date("effectiveFrom"),
                file.has("effectiveTo") ? file.date("effectiveTo") : null,
                checks(file));
    }

    /** The sections of a form, without what is marked as belonging to the other direction alone. */
    List<Section> sections(CatalogueEntry file, Direction direction) {
        return each(
                file.list("sections").stream().filter(section -> isFor(section, direction)),
                section -> section(section, direction));
    }

    private static boolean isFor(CatalogueEntry entry, Direction direction) {
        return !entry.has("direction") || entry.choice("direction", Direction.class) == direction;
    }

    private static Timing timing(CatalogueEntry file) {
        Timing usual = new Timing(file.number("processingDays"));
        if (!file.has("clock")) {
            return usual;
        }
        CatalogueEntry clock = file.get("clock");
        clock.allow("counts", "starts", "stops", "answer", "reminders", "lapse");
        return new Timing(
                usual.days(),
                clock.has("counts") ? clock.choice("counts", Timing.Counted.class) : usual.counted(),
                clock.has("starts") ? clock.choice("starts", Timing.Start.class) : usual.starts(),
                clock.has("stops") ? stops(clock.list("stops")) : usual.stops(),
                clock.has("answer") ? clock.number("answer") : usual.answer(),
                clock.has("reminders")
                        ? clock.list("reminders").stream()
                                .map(CatalogueEntry::number)
                                .toList()
                        : usual.reminders(),
                clock.find("lapse").map(CatalogueEntry::words).orElse(null));
    }

    private static Set<Timing.Stop> stops(List<CatalogueEntry> entries) {
        return entries.stream().map(entry -> entry.choice(Timing.Stop.class)).collect(Collectors.toSet());
    }

    private Fee fee(CatalogueEntry entry) {
        entry.allow("krw", "rule", "article", "parts", "waived", "due", "days", "holds", "back");
        return new Fee(
                entry.has("krw") ? entry.number("krw") : null,
                entry.words("rule"),
                entry.find("article").map(CatalogueEntry::words).orElse(null),
                each(entry.list("parts").stream(), FormReader::feePart),
                entry.find("waived").map(CatalogueEntry::words).orElse(null),
                entry.has("due") ? entry.choice("due", Fee.Due.class) : Fee.Due.LODGING,
                entry.has("days") ? entry.number("days") : Fee.USUAL_DAYS,
                entry.has("holds") ? entry.choice("holds", Fee.Hold.class) : Fee.Hold.NOTHING,
                entry.has("back") ? entry.number("back") : 0);
    }

    private static Fee.Part feePart(CatalogueEntry entry) {
        entry.allow("each", "krw", "field", "step");
        return new Fee.Part(
                entry.choice("each", Fee.Each.class),
                entry.number("krw"),
                text(entry, "field"),
                entry.has("step") ? entry.number("step") : 0);
    }

    private static Handling handling(CatalogueEntry entry) {
        entry.allow("secondSignature", "automatic");
        return new Handling(
                entry.find("secondSignature").map(FormReader::secondSignature).orElse(null),
                entry.find("automatic").map(FormReader::automatic).orElse(null));
    }

    private static Handling.Automatic automatic(CatalogueEntry entry) {
        entry.allow("law", "approvals", "field", "upTo", "drawn");
        return new Handling.Automatic(
                entry.words("law"),
                entry.number("approvals"),
                text(entry, "field"),
                entry.has("upTo") ? entry.number("upTo") : 0,
                entry.number("drawn"));
    }

    private static Handling.SecondSignature secondSignature(CatalogueEntry entry) {
        entry.allow("field", "over");
        return new Handling.SecondSignature(text(entry, "field"), entry.has("over") ? entry.number("over") : 0);
    }

    private static DocumentDefinition.Omission omission(CatalogueEntry entry) {
        entry.allow("name", "why");
        return new DocumentDefinition.Omission(entry.text("name"), entry.words("why"));
    }

    List<Check> checks(CatalogueEntry file) {
        return each(file.list("checks").stream(), FormReader::check);
    }

    private static Check check(CatalogueEntry check) {
        check.allow("field", "rule", "other", "days", "odd");
        return new Check(
                check.text("field"),
                check.choice("rule", Check.Kind.class),
                check.text("other"),
                check.has("days") ? check.number("days") : 0,
                check.flag("odd"));
    }

    private Section section(CatalogueEntry entry, Direction direction) {
        entry.allow("id", "title", "direction", "perItem", "blocks", "fields");
        Stream<CatalogueEntry> shared = entry.list("blocks").stream().flatMap(name -> {
            CatalogueEntry block = Optional.ofNullable(blocks.get(name.text()))
                    .orElseThrow(() -> name.wrong("form.no-such-block", name.text()));
            return block.list().stream();
        });
        List<Field> fields = each(
                Stream.concat(shared, entry.list("fields").stream()).filter(field -> isFor(field, direction)),
                this::field);
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
                "changes",
                "personal",
                "columns",
                "direction",
                "note");
        FieldType type = entry.choice("type", FieldType.class);
        if (entry.has("list") != (type == FieldType.CODE)) {
            throw entry.wrong("form.list-and-type");
        }
        if (entry.has("columns") != (type == FieldType.TABLE)) {
            throw entry.wrong("form.columns-and-type");
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
                entry.has("changes") ? entry.flag("changes") : changesUsually(type),
                entry.has("personal") ? entry.choice("personal", Personal.class) : null,
                each(entry.list("columns").stream(), this::field));
    }

    /** Days, quantities, weights and amounts are new in each consignment. */
    private static boolean changesUsually(FieldType type) {
        return switch (type) {
            case DATE, DATETIME, DECIMAL, INTEGER -> true;
            default -> false;
        };
    }

    private @Nullable String codeList(CatalogueEntry entry, FieldType type) {
        Optional<CatalogueEntry> own = entry.find("list");
        if (own.isPresent() && !codeLists.has(own.get().text())) {
            throw own.get().wrong("form.no-such-list", own.get().text());
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

    private void refuseTwins(List<Section> sections, CatalogueEntry file) {
        List<String> names = new ArrayList<>();
        for (Section section : sections) {
            for (Field field : section.fields()) {
                if (names.contains(field.name())) {
                    broken.accept(file.wrong("form.twin-field", field.name()));
                }
                names.add(field.name());
            }
        }
    }
}
