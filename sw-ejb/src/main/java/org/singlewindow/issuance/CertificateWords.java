package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateAct;
import org.singlewindow.certificate.CertificateChange;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.Places;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Definitions;
import org.singlewindow.party.Register;
import org.singlewindow.print.CertificateText;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.PortalAddress;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;

/** Says what stands in which box of a printed certificate, in Korean and in English, from what was declared and decided. */
@ApplicationScoped
class CertificateWords {
    private static final Texts KO = Texts.of(Locale.KOREAN);
    private static final Texts EN = Texts.of(Locale.ENGLISH);

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Definitions definitions;

    @Inject
    private Agencies agencies;

    @Inject
    private Register register;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Places places;

    @Inject
    private Certificates certificates;

    CertificateText of(CertificateFacts certificate, ApplicationView application, boolean sealed) {
        Text document = definitions
                .version(certificate.document(), application.definitionVersion())
                .name();
        JsonObject consignment = dossiers.find(certificate.dossierReference())
                .map(DossierFacts::consignment)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        List<QuantityLeft> measured = certificates.left(List.of(certificate.number()));
        List<Item> items = items(certificate, consignment).stream()
                .map(item -> item.limited(measured))
                .toList();
        String check = check(certificate);
        return new CertificateText(
                certificate.number(),
                document.ko(),
                agency(certificate.agency()),
                boxes(certificate, application, document, consignment, items, sealed),
                items.stream().map(this::goods).toList(),
                Stream.ofNullable(certificate.conditions()).toList(),
                check,
                CertificateXml.of(certificate, document, items, consignment, check),
                moment(certificate));
    }

    /** What the agency is called in Korean. */
    String agency(String code) {
        return agencies.find(code).map(found -> found.name().ko()).orElse(code);
    }

    private static String check(CertificateFacts certificate) {
        return PortalAddress.of("/verify?number=" + URLEncoder.encode(certificate.number(), StandardCharsets.UTF_8)
                + "&code=" + certificate.checkCode());
    }

    /** When it was issued: what is printed later bears the same moment. */
    private Instant moment(CertificateFacts certificate) {
        return certificates.history(certificate.number()).stream()
                .filter(change -> change.act() == CertificateAct.ISSUE)
                .map(CertificateChange::at)
                .findFirst()
                .orElseGet(() -> certificate.issuedOn().atStartOfDay(Kst.ZONE).toInstant());
    }

    /**
     * A goods item of the certificate.
     *
     * @param declared what else was declared of it; empty where that is gone
     */
    record Item(Certificate.Item item, JsonObject declared) {
        /** Where less was approved than was declared, as much as was approved, and no weight that says otherwise. */
        Item limited(List<QuantityLeft> lines) {
            Quantity whole = Quantity.declared(declared).orElse(null);
            QuantityLeft line = lines.stream()
                    .filter(one -> one.sequence() == item.sequence())
                    .findFirst()
                    .orElse(null);
            if (whole == null || line == null || line.approved().compareTo(whole.amount()) >= 0) {
                return this;
            }
            JsonObjectBuilder less = Json.createObjectBuilder(declared)
                    .add("quantity", line.approved().stripTrailingZeros().toPlainString())
                    .add("unit", line.unit());
            List.of("netWeight", "grossWeight", "packages").forEach(less::remove);
            return new Item(item, less.build());
        }

        String of(String field) {
            return declared.getString(field, "");
        }
    }

    private static List<Item> items(CertificateFacts certificate, JsonObject consignment) {
        Map<String, JsonObject> declared = consignment.containsKey("items")
                ? consignment.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .collect(Collectors.toMap(
                                item -> item.getString("sequence", ""), Function.identity(), (one, other) -> one))
                : Map.of();
        return certificate.items().stream()
                .map(item -> new Item(
                        item, declared.getOrDefault(Integer.toString(item.sequence()), JsonValue.EMPTY_JSON_OBJECT)))
                .toList();
    }

    private Map<String, List<String>> boxes(
            CertificateFacts certificate,
            ApplicationView application,
            Text document,
            JsonObject consignment,
            List<Item> items,
            boolean sealed) {
        JsonObject shipment = section(consignment, "shipment");
        JsonObject transport = section(consignment, "transport");
        Map<String, List<String>> boxes = new LinkedHashMap<>();
        boxes.put("consignor", party(section(consignment, "exporter")));
        boxes.put("consignee", party(section(consignment, "importer")));
        boxes.put("notify", both(organisation(application.applicant())));
        boxes.put("document", List.of(document.ko(), document.en(), KO.get("print.number", certificate.number())));
        boxes.put(
                "issuer",
                both(agencies.find(certificate.agency())
                        .map(Agencies.Agency::name)
                        .orElse(new Text(certificate.agency(), certificate.agency()))));
        boxes.put("countries", countries(items, shipment));
        boxes.put(
                "terms",
                said(
                        certificate.application() + " · " + certificate.dossierReference(),
                        validity(certificate, KO),
                        validity(certificate, EN)));
        boxes.put("transport", transport(transport));
        boxes.put(
                "place",
                said(
                        entry("warehouses", transport.getString("warehouse", "")),
                        entry("quarantine-premises", transport.getString("quarantinePlace", "")),
                        transport.getString("inspectionPlace", ""),
                        transport.getString("goodsLocation", "")));
        boxes.put("authentication", authentication(certificate, sealed));
        return boxes;
    }

    private List<String> authentication(CertificateFacts certificate, boolean sealed) {
        String code = sealed ? "print.sealed" : "print.unsealed";
        Text agency = agencies.find(certificate.agency())
                .map(Agencies.Agency::name)
                .orElse(new Text(certificate.agency(), certificate.agency()));
        return said(
                KO.get("print.issued", certificate.issuedOn()),
                EN.get("print.issued", certificate.issuedOn()),
                agency.ko(),
                agency.en(),
                KO.get("print.check-code", certificate.checkCode()) + "  "
                        + EN.get("print.check-code", certificate.checkCode()),
                KO.get(code),
                EN.get(code));
    }

    private static String validity(CertificateFacts certificate, Texts texts) {
        return certificate.validUntil() == null
                ? texts.get("print.single")
                : texts.get("print.valid-until", certificate.validUntil());
    }

    private List<String> countries(List<Item> items, JsonObject shipment) {
        String origins = items.stream()
                .map(item -> item.of("origin"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> entry("countries", code))
                .collect(Collectors.joining(", "));
        return said(
                origins,
                entry("countries", shipment.getString("exportCountry", "")),
                entry("countries", shipment.getString("destinationCountry", "")));
    }

    private List<String> transport(JsonObject transport) {
        return said(
                entry("transport-modes", transport.getString("mode", "")),
                transport.getString("meansName", ""),
                transport.getString("billOfLading", ""),
                Stream.of("loadingPort", "arrivalPort")
                        .map(port -> place(transport.getString(port, "")))
                        .filter(port -> !port.isEmpty())
                        .collect(Collectors.joining(" → ")),
                Stream.of("containerNumber", "sealNumber")
                        .map(field -> transport.getString(field, ""))
                        .filter(value -> !value.isEmpty())
                        .collect(Collectors.joining(" / ")));
    }

    private CertificateText.Goods goods(Item item) {
        String packages = item.of("packages");
        String quantity = item.of("quantity");
        return new CertificateText.Goods(Map.of(
                "marks", said(Integer.toString(item.item().sequence()), item.of("lotNumber")),
                "description",
                        said(
                                packages.isEmpty() ? "" : packages + " " + entry("packages", item.of("packageType")),
                                item.item().description(),
                                item.of("descriptionKo")),
                "code", said(item.item().hs()),
                "quantity",
                        said(
                                quantity.isEmpty() ? "" : quantity + " " + entry("units", item.of("unit")),
                                weight("print.net", item.of("netWeight")),
                                weight("print.gross", item.of("grossWeight")))));
    }

    private static String weight(String code, String value) {
        return value.isEmpty() ? "" : KO.get(code, value) + " / " + EN.get(code, value);
    }

    private List<String> party(JsonObject party) {
        return said(
                party.getString("name", ""),
                party.getString("address", ""),
                entry("countries", party.getString("country", "")));
    }

    private Text organisation(String code) {
        return register.organisation(code)
                .map(found -> new Text(found.nameKo(), found.nameEn()))
                .orElse(new Text(code, code));
    }

    private String entry(String list, String code) {
        return code.isEmpty()
                ? ""
                : codeLists.find(list, code).map(found -> both(found.text())).orElse(List.of(code)).stream()
                        .collect(Collectors.joining(" "));
    }

    private String place(String code) {
        return code.isEmpty()
                ? ""
                : places.find(code)
                        .map(found -> found.text().en() + " (" + code + ")")
                        .orElse(code);
    }

    private static JsonObject section(JsonObject consignment, String name) {
        return Json.object(consignment, name);
    }

    private static List<String> both(Text text) {
        return text.ko().equals(text.en()) ? List.of(text.ko()) : List.of(text.ko(), text.en());
    }

    /** Only what there is. */
    private static List<String> said(String... lines) {
        List<String> said = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                said.add(line);
            }
        }
        return said;
    }
}
