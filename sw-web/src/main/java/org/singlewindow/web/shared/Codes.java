package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.RefusalReasons;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.Places;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.FieldType;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.timeline.TimelineEntryFacts;

/** Codes in words, for pages. */
@Named
@RequestScoped
public class Codes {
    private static final long KILOBYTE = 1024;
    private static final String PORTS = "ports";
    private static final String GOODS = "hs";
    private static final int SHORT_LIST = 60;
    private static final Pattern OUR_OWN_CODE = Pattern.compile("[A-Z_]{4,}");

    @Inject
    private CodeLists codeLists;

    @Inject
    private Places places;

    @Inject
    private Agencies agencies;

    @Inject
    private OrganisationNames names;

    @Inject
    private PersonNames people;

    @Inject
    private HsNomenclature nomenclature;

    @Inject
    private Requirements requirements;

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    @Inject
    private CustomsOffices offices;

    @Inject
    private RefusalReasons refusalReasons;

    @Inject
    private Words words;

    @Inject
    private Formats formats;

    public List<CodeLists.Entry> list(String name) {
        return codeLists.list(name);
    }

    public String agency(@Nullable String code) {
        String given = code == null ? "" : code;
        return agencies.find(given).map(agency -> words.in(agency.name())).orElse(given);
    }

    public String organisation(@Nullable String code) {
        String given = code == null ? "" : code;
        return names.find(given).map(words::in).orElse(given);
    }

    /** What somebody of the window is called; empty where there is nobody. */
    public String person(@Nullable String reference) {
        return reference == null || reference.isEmpty() ? "" : words.in(people.name(reference));
    }

    public String hs(@Nullable String code) {
        return code == null ? "" : nomenclature.describe(code).map(words::in).orElse("");
    }

    /** What stands under a code of the nomenclature: in our words, else in those of the official file. */
    public String goods(GoodsCode code) {
        String own = words.in(code.words());
        return own.isBlank() ? code.official() : own;
    }

    /** What stands above a code, from the chapter down, to tell codes with the same words apart. */
    public String above(GoodsCode code) {
        return IntStream.iterate(2, length -> length < code.code().length(), length -> length + 2)
                .mapToObj(length -> nomenclature.find(code.code().substring(0, length)))
                .flatMap(Optional::stream)
                .map(line -> words.in(line.text()))
                .collect(Collectors.joining(" › "));
    }

    /** Names of countries. */
    public String countries(List<String> countries) {
        return countries.stream().map(country -> entry("countries", country)).collect(Collectors.joining(", "));
    }

    /** The value as a person reads it: a code with its words, yes or no, a number with its separators. */
    public String value(Field field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (field.type() == FieldType.BOOLEAN) {
            return words.of("true".equals(value) ? "shared.yes" : "shared.no");
        }
        if (field.type() == FieldType.TABLE) {
            return rows(field, value);
        }
        if (field.type() == FieldType.UNLOCODE) {
            return port(value);
        }
        String list = field.codeList();
        return list == null
                ? value
                : codeLists.find(list, value).map(this::choice).orElse(value);
    }

    /** Any place with a UN/LOCODE as a person reads it: its name with its code. */
    public String port(@Nullable String code) {
        String given = code == null ? "" : code;
        return places.find(given).map(this::choice).orElse(given);
    }

    /** The list that is looked into while somebody types; empty where a field has none, or one short enough to choose from. */
    public String lookedUp(Field field) {
        if (field.type() == FieldType.UNLOCODE) {
            return PORTS;
        }
        if (field.type() == FieldType.HS) {
            return GOODS;
        }
        String list = field.codeList();
        return list == null || codeLists.list(list).size() <= SHORT_LIST ? "" : list;
    }

    /** What the code in a field that is looked up means. */
    public String meaning(Field field, @Nullable String code) {
        String given = code == null ? "" : code;
        String list = lookedUp(field);
        if (list.equals(GOODS)) {
            return hs(given);
        }
        return (list.equals(PORTS) ? places.find(given) : codeLists.find(list, given))
                .map(entry -> words.in(entry.text()))
                .orElse("");
    }

    /** An entry of a list as people choose it: with its code, unless that is a word of ours, which tells nobody more. */
    public String choice(CodeLists.Entry entry) {
        String text = words.in(entry.text());
        return OUR_OWN_CODE.matcher(entry.code()).matches() ? text : text + " (" + entry.code() + ")";
    }

    /** One line a row, each value after the name of its column. */
    private String rows(Field table, String json) {
        List<String> rows = new ArrayList<>();
        for (JsonValue row : Json.parse("{\"rows\":" + json + "}").getJsonArray("rows")) {
            rows.add(table.columns().stream()
                    .filter(column -> row.asJsonObject().containsKey(column.name()))
                    .map(column -> words.in(column.label()) + " "
                            + value(column, row.asJsonObject().getString(column.name())))
                    .collect(Collectors.joining(" · ")));
        }
        return String.join("\n", rows);
    }

    /** The entry of the list in words. */
    public String entry(String list, @Nullable String code) {
        String given = code == null ? "" : code;
        return codeLists.find(list, given).map(entry -> words.in(entry.text())).orElse(given);
    }

    /** Several entries of the list in words, of codes with blanks between them. */
    public String entries(String list, @Nullable String codes) {
        return codes == null
                ? ""
                : Stream.of(codes.split(" ")).map(code -> entry(list, code)).collect(Collectors.joining(", "));
    }

    /** Why an application was refused, a line for each reason with its law. */
    public String reasons(ApplicationView view) {
        return refusalReasons.of(view.document(), view.definitionVersion(), view.agency(), view.reasonCode()).stream()
                .map(words::in)
                .collect(Collectors.joining("\n"));
    }

    /** Id of the input at that place. */
    public String id(String pointer) {
        return Problems.inputId(pointer);
    }

    /**
     * When a field is required, in words: always, or if another one is answered.
     *
     * @param fields among which that other one is; null where the field is asked only once it is required
     */
    public String required(Field field, @Nullable List<Field> fields) {
        Field.Condition when = field.requiredWhen();
        if (field.required() || when == null || fields == null) {
            return words.of("shared.required");
        }
        return fields.stream()
                .filter(other -> other.name().equals(when.field()))
                .findFirst()
                .map(other -> words.of("shared.required-with", words.in(other.label())))
                .orElseGet(() -> words.of("shared.required"));
    }

    /** Where something is wrong, in front of the words that name the field: the document, the goods item, the paper. */
    public String place(String pointer) {
        String[] parts = pointer.split("/");
        if (parts.length > 2 && parts[1].equals("attachments")) {
            return attachment(parts[2]) + ": ";
        }
        if (parts.length > 4 && parts[2].equals("items")) {
            return words.of("shared.item", Integer.parseInt(parts[3]) + 1) + ", ";
        }
        if (parts.length > 3 && parts[1].equals("answers")) {
            String item = parts.length > 5 && parts[3].equals("items") ? words.of("shared.item", parts[4]) + ", " : "";
            return document(parts[2]) + ", " + item;
        }
        return "";
    }

    /** What a person calls a kind of paper. */
    public String attachment(String kind) {
        return definitions.inForce(LocalDate.now(clock.withZone(Kst.ZONE))).stream()
                .flatMap(document -> document.attachments().stream())
                .filter(rule -> rule.kind().equals(kind))
                .findFirst()
                .map(rule -> words.in(rule.label()))
                .or(() -> requirements.proof(kind).map(words::in))
                .orElse(kind);
    }

    /** What happened, newest first. */
    public List<TimelineEntryFacts> newestFirst(List<TimelineEntryFacts> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(TimelineEntryFacts::sequence).reversed())
                .toList();
    }

    /** What else a timeline entry tells. */
    public String details(TimelineEntryFacts entry) {
        JsonObject details = Json.parse(entry.details());
        return details.entrySet().stream()
                .filter(detail -> !detail.getKey().equals("agency"))
                .map(detail -> details.getString(detail.getKey(), ""))
                .collect(Collectors.joining(" "));
    }

    /** What a person calls a document type. */
    public String document(String code) {
        return definitions
                .find(code, LocalDate.now(clock.withZone(Kst.ZONE)))
                .map(document -> words.in(document.name()))
                .orElse(code);
    }

    /** All documents, code to name, by name. */
    public Map<String, String> documents() {
        return documents(document -> true);
    }

    /** The documents that an agency decides, code to name, by name. */
    public Map<String, String> documentsOf(String agency) {
        return documents(document -> document.agency().equals(agency));
    }

    private Map<String, String> documents(Predicate<DocumentDefinition> wanted) {
        return definitions.inForce(LocalDate.now(clock.withZone(Kst.ZONE))).stream()
                .filter(wanted)
                .sorted(Comparator.comparing(document -> words.in(document.name())))
                .collect(Collectors.toMap(
                        DocumentDefinition::code,
                        document -> words.in(document.name()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The check code of a certificate, for those who may see the application it was issued for. */
    public String checkCode(String certificate) {
        return certificates.find(certificate).map(CertificateFacts::checkCode).orElse("");
    }

    /** How far a certificate of the window holds: until when, or that it is used up, taken back or has expired. */
    public String validity(@Nullable String certificate) {
        return certificates.find(certificate).map(this::validity).orElse("");
    }

    private String validity(CertificateFacts certificate) {
        CertificateState state = certificate.state(LocalDate.now(clock.withZone(Kst.ZONE)));
        LocalDate until = certificate.validUntil();
        return switch (state) {
            case VALID -> until == null ? "" : words.of("certificate.valid-until", formats.date(until));
            case EXPIRED -> words.of("certificate.expired", formats.date(until));
            case USED_UP, REVOKED -> words.of("certificate.state." + state);
            case REPLACED ->
                words.of("certificate.replaced-by", Objects.requireNonNullElse(certificate.replacedBy(), ""));
        };
    }

    /** The goods items that a certificate of the window is for. */
    public List<Certificate.Item> covered(@Nullable String certificate) {
        return certificates.find(certificate).map(CertificateFacts::items).orElse(List.of());
    }

    /** What an office of customs is called. */
    public String office(@Nullable String code) {
        return offices.find(Objects.requireNonNullElse(code, ""))
                .map(office -> words.in(office.name()))
                .orElse("");
    }

    public String joined(List<String> values) {
        return String.join(", ", values);
    }

    /** A size in bytes as people say it. */
    public String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? Math.max(1, bytes / KILOBYTE) + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILOBYTE * KILOBYTE));
    }
}
