package org.singlewindow.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Written;

/** Takes over from a declaration what a dossier has a place for. */
class DeclarationMapping {
    private static final String SHIPMENT = "shipment";
    private static final String TRANSPORT = "transport";
    private static final String TO_CONSIGNMENT = "GoodsShipment/Consignment/";
    private static final Pattern QUESTION = Pattern.compile("[a-z]+(-[a-z]+)*(-[A-Z0-9]+)?");
    private static final Pattern HYPHENS = Pattern.compile("[_\\p{Pd}\\s]+");
    private static final String STATEMENT = "AdditionalInformation";
    /** Two letters of a country (or Northern Ireland) other than Korea, and digits, as the European Union numbers firms. */
    private static final Pattern FOREIGN_IDENTITY = Pattern.compile("(?!KR)[A-Z]{2}\\d{6,15}[A-Z0-9]{0,3}");

    /** MRN of eleven characters, MSN of four digits, and HSN of three or four where there is one. */
    private static final Pattern CARGO_NUMBER = Pattern.compile("\\d{2}[A-Z0-9]{9}\\d{4}(\\d{3,4})?");

    private static final Pattern COMMODITY_CODE = Pattern.compile("\\d{6,10}");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final int DIGITS_BEFORE_TARIC = 8;
    /** Classifications that are no commodity code: additional codes, chemicals, excise. */
    private static final Set<String> OTHER_CODES = Set.of("TRC", "TRA", "GN", "CV");

    private static final Map<String, Integer> POWERS_OF_TEN_TO_KG = Map.of("", 0, "KGM", 0, "GRM", -3, "TNE", 3);

    private final DeclarationElement xml;
    private final Declared declared;

    private DeclarationMapping(DeclarationElement xml, WcoElements elements) {
        this.xml = xml;
        this.declared = new Declared(xml, elements);
    }

    static Declared map(DeclarationElement declaration, WcoElements elements) {
        DeclarationMapping mapping = new DeclarationMapping(declaration, elements);
        mapping.shipment();
        mapping.party("importer", "GoodsShipment/Importer", "Importer", "GoodsShipment/Consignee", "Consignee");
        mapping.party(
                "exporter", "Exporter", "GoodsShipment/Exporter", "GoodsShipment/Consignor", "Consignor", "Seller");
        mapping.transport();
        declaration.all("GoodsShipment/GovernmentAgencyGoodsItem").forEach(mapping::item);
        mapping.misplacedAnswers();
        return mapping.declared;
    }

    private void shipment() {
        take(SHIPMENT, "incoterm", "GoodsShipment/TradeTerms/ConditionCode");
        take(SHIPMENT, "invoiceNumber", "GoodsShipment/Invoice/ID");
        takeDay(SHIPMENT, "invoiceDate", "GoodsShipment/Invoice/IssueDateTime");
        otherCountry();
        take(SHIPMENT, "amount", "InvoiceAmount", "GoodsShipment/InvoiceAmount");
        String itemAmount = "GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine/ItemChargeAmount";
        Stream.of("InvoiceAmount", "GoodsShipment/InvoiceAmount", itemAmount)
                .flatMap(xml::all)
                .filter(amount -> !amount.attribute("currencyID").isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        amount -> declared.take(SHIPMENT, "currency", amount.attribute("currencyID"), amount),
                        () -> take(SHIPMENT, "currency", "CurrencyExchange/CurrencyTypeCode"));
        xml.first("GoodsShipment/CustomsValuation/FreightChargeAmount")
                .filter(this::isInInvoiceCurrency)
                .ifPresent(freight -> declared.take(SHIPMENT, "freight", freight.text(), freight));
    }

    /** Where the goods come from, or where they go. */
    private void otherCountry() {
        if (isExport()) {
            take(
                    SHIPMENT,
                    "destinationCountry",
                    "GoodsShipment/Destination/CountryCode",
                    "GoodsShipment/GovernmentAgencyGoodsItem/Destination/CountryCode");
        } else {
            take(
                    SHIPMENT,
                    "exportCountry",
                    "GoodsShipment/ExportCountry/ID",
                    "GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry/ID");
        }
    }

    private boolean isExport() {
        return declared.direction().filter(Direction.EXPORT::equals).isPresent();
    }

    private boolean isInInvoiceCurrency(DeclarationElement amount) {
        String currency = amount.attribute("currencyID");
        boolean same =
                currency.isEmpty() || Written.code(currency).equals(Written.code(declared.value(SHIPMENT, "currency")));
        if (!same) {
            declared.notTaken(amount, "intake.other-currency", currency, declared.value(SHIPMENT, "currency"));
        }
        return same;
    }

    private void party(String section, String... paths) {
        Stream.of(paths).flatMap(xml::all).findFirst().ifPresent(party -> {
            takeFrom(party, section, "name", "Name");
            boolean here = section.equals(isExport() ? "exporter" : "importer");
            if (here) {
                identity(party, section);
            } else {
                takeFrom(party, section, "country", "Address/CountryCode");
            }
            party.all("Address")
                    .findFirst()
                    .ifPresent(address -> declared.take(section, "address", oneLine(address), address));
        });
    }

    /** A number that another country gave names nobody here: it is not kept as Korea's own. */
    private void identity(DeclarationElement party, String section) {
        party.first("ID").ifPresent(id -> {
            if (FOREIGN_IDENTITY.matcher(Written.key(id.text())).matches()) {
                declared.notTaken(id, "intake.foreign-identity", id.text());
            } else {
                declared.take(section, "customsId", id.text(), id);
            }
        });
    }

    private static String oneLine(DeclarationElement address) {
        return Stream.of("Line", "CityName", "PostcodeID", "CountryCode")
                .flatMap(address::all)
                .map(DeclarationElement::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void transport() {
        take(
                TRANSPORT,
                "mode",
                "BorderTransportMeans/ModeCode",
                TO_CONSIGNMENT + "ArrivalTransportMeans/ModeCode",
                TO_CONSIGNMENT + "DepartureTransportMeans/ModeCode");
        take(
                TRANSPORT,
                "meansName",
                TO_CONSIGNMENT + "ArrivalTransportMeans/Name",
                "BorderTransportMeans/Name",
                TO_CONSIGNMENT + "ArrivalTransportMeans/ID",
                "BorderTransportMeans/ID");
        billOfLading();
        references();
        take(TRANSPORT, "loadingPort", TO_CONSIGNMENT + "LoadingLocation/ID");
        take(TRANSPORT, "arrivalPort", TO_CONSIGNMENT + "UnloadingLocation/ID");
        takeDay(TRANSPORT, "arrivalDate", TO_CONSIGNMENT + "ArrivalTransportMeans/ArrivalDateTime");
        take(TRANSPORT, "warehouse", TO_CONSIGNMENT + "GoodsLocation/ID");
        take(
                TRANSPORT,
                "containerNumber",
                TO_CONSIGNMENT + "TransportEquipment/ID",
                "GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment/ID");
        take(TRANSPORT, "sealNumber", TO_CONSIGNMENT + "TransportEquipment/Seal/ID");
        xml.all(TO_CONSIGNMENT + "TransportEquipment/ID")
                .skip(1)
                .forEach(container -> declared.notTaken(container, "intake.one-only", container.text()));
    }

    /** A consignment reference is the trader's own, unless it has the form of a cargo management number. */
    private void references() {
        reference("cargoNumber", DeclarationMapping::isCargoNumber);
        reference("ucr", Predicate.not(DeclarationMapping::isCargoNumber));
    }

    private void reference(String field, Predicate<DeclarationElement> meant) {
        Stream.of("GoodsShipment/UCR/ID", "GoodsShipment/UCR/TraderAssignedReferenceID")
                .flatMap(xml::all)
                .filter(meant)
                .findFirst()
                .ifPresent(reference -> declared.take(TRANSPORT, field, reference.text(), reference));
    }

    private static boolean isCargoNumber(DeclarationElement reference) {
        return CARGO_NUMBER.matcher(Written.key(reference.text())).matches();
    }

    /** The transport document of the goods; of several the first, and the others are told. */
    private void billOfLading() {
        List<TransportDocument> documents = TransportDocument.of(xml);
        documents.stream()
                .findFirst()
                .ifPresent(document -> declared.take(TRANSPORT, "billOfLading", document.number(), document.id()));
        documents.stream()
                .skip(1)
                .filter(other -> other.rank() == documents.get(0).rank())
                .filter(other -> !other.number().equals(documents.get(0).number()))
                .forEach(other -> declared.notTaken(other.id(), "intake.one-only", other.number()));
    }

    private void item(DeclarationElement item) {
        int index = declared.newItem();
        commodityCode(item, index);
        takeItem(item, index, "description", "Commodity/Description");
        origin(item).ifPresent(origin -> declared.takeItem(index, "origin", origin.text(), origin));
        item.first("Commodity/GoodsMeasure/TariffQuantity").ifPresent(quantity -> {
            declared.takeItem(index, "quantity", quantity.text(), quantity);
            declared.takeItem(index, "unit", quantity.attribute("unitCode"), quantity);
        });
        item.first("Commodity/GoodsMeasure/NetNetWeightMeasure").ifPresent(net -> weight(net, index, "netWeight"));
        item.first("Commodity/GoodsMeasure/GrossMassMeasure").ifPresent(gross -> weight(gross, index, "grossWeight"));
        takeItem(item, index, "packages", "Packaging/QuantityQuantity");
        takeItem(item, index, "packageType", "Packaging/TypeCode");
        item.first("Commodity/InvoiceLine/ItemChargeAmount")
                .filter(this::isInInvoiceCurrency)
                .ifPresent(amount -> declared.takeItem(index, "amount", amount.text(), amount));
        takeItem(item, index, "makerName", "Manufacturer/Name");
        takeItem(item, index, "makerCountry", "Manufacturer/Address/CountryCode");
        answers(item, index);
    }

    /** The commodity code, and the two digits more of the TARIC where they are given apart. */
    private void commodityCode(DeclarationElement item, int index) {
        List<DeclarationElement> classifications =
                item.all("Commodity/Classification").toList();
        Optional<DeclarationElement> main = classifications.stream()
                .filter(one -> !OTHER_CODES.contains(kind(one)))
                .max(Comparator.comparingInt(DeclarationMapping::digitsOfCode));
        classifications.stream()
                .filter(one -> !OTHER_CODES.contains(kind(one)) && isCommodityCode(one))
                .filter(one -> main.filter(other -> contradict(one, other)).isPresent())
                .findFirst()
                .ifPresent(other -> declared.contradict(
                        other, "intake.several-codes", main.orElseThrow().text("ID"), other.text("ID")));
        main.flatMap(one -> one.first("ID")).ifPresent(id -> {
            String code = digits(id);
            String further = classifications.stream()
                    .filter(one -> kind(one).equals("TRC"))
                    .map(one -> Written.code(one.text("ID")))
                    .filter(taric -> taric.matches("\\d{2}"))
                    .findFirst()
                    .orElse("");
            declared.takeItem(index, "hs", code.length() == DIGITS_BEFORE_TARIC ? code + further : code, id);
        });
    }

    private static boolean isCommodityCode(DeclarationElement classification) {
        return classification
                .first("ID")
                .filter(id -> COMMODITY_CODE.matcher(digits(id)).matches())
                .isPresent();
    }

    /** The longest code says most; what is none comes last. */
    private static int digitsOfCode(DeclarationElement classification) {
        return isCommodityCode(classification)
                ? digits(classification.first("ID").orElseThrow()).length()
                : 0;
    }

    private static String kind(DeclarationElement classification) {
        return Written.code(classification.text("IdentificationTypeCode"));
    }

    /** Two codes agree where one is the beginning of the other. */
    private static boolean contradict(DeclarationElement one, DeclarationElement other) {
        String code = Written.code(one.text("ID"));
        String otherCode = Written.code(other.text("ID"));
        return !code.startsWith(otherCode) && !otherCode.startsWith(code);
    }

    private static String digits(DeclarationElement id) {
        return Written.code(id.text());
    }

    /** The country where the goods were made (type 1) before the one that earns a preference (type 2). */
    private Optional<DeclarationElement> origin(DeclarationElement item) {
        Optional<DeclarationElement> taken = Stream.concat(
                        item.all("Origin")
                                .filter(origin -> origin.text("TypeCode").equals("1")),
                        item.all("Origin"))
                .findFirst();
        taken.ifPresent(origin -> item.all("Origin")
                .filter(other -> other.text("TypeCode").equals(origin.text("TypeCode")))
                .filter(other -> !other.text("CountryCode").equals(origin.text("CountryCode")))
                .findFirst()
                .ifPresent(other -> declared.contradict(
                        other,
                        "intake.several-values",
                        "Origin",
                        origin.text("CountryCode"),
                        other.text("CountryCode"))));
        return taken.flatMap(origin -> origin.first("CountryCode"));
    }

    private void weight(DeclarationElement measure, int index, String field) {
        Integer power = POWERS_OF_TEN_TO_KG.get(Written.code(measure.attribute("unitCode")));
        if (power == null) {
            declared.notTaken(measure, "intake.not-a-weight", measure.attribute("unitCode"));
        } else if (power == 0 || !WEIGHT.matcher(Written.number(measure.text())).matches()) {
            declared.takeItem(index, field, measure.text(), measure);
        } else {
            String kilograms = new BigDecimal(Written.number(measure.text()))
                    .scaleByPowerOfTen(power)
                    .stripTrailingZeros()
                    .toPlainString();
            declared.takeItem(index, field, kilograms, measure);
        }
    }

    /** Answers to the questions of our rules: the question as the statement's code, the option as its text. */
    private void answers(DeclarationElement item, int index) {
        item.all(STATEMENT)
                .forEach(statement -> question(statement)
                        .ifPresent(question ->
                                declared.answer(question, index, statement.text("StatementDescription"), statement)));
    }

    /** Anywhere else nobody knows for which goods an answer is. */
    private void misplacedAnswers() {
        Stream.of(
                        STATEMENT,
                        "GoodsShipment/" + STATEMENT,
                        "GoodsShipment/GovernmentAgencyGoodsItem/Commodity/" + STATEMENT)
                .flatMap(xml::all)
                .forEach(statement -> question(statement)
                        .ifPresent(question -> declared.contradict(statement, "intake.answer-misplaced", question)));
    }

    /** The question that a statement answers, in whatever case and with whatever hyphens it is written. */
    private static Optional<String> question(DeclarationElement statement) {
        String code = statement.text("StatementCode");
        if (QUESTION.matcher(code).matches()) {
            return Optional.of(code);
        }
        String narrow = Normalizer.normalize(code, Normalizer.Form.NFKC);
        String lower = HYPHENS.matcher(narrow).replaceAll("-").toLowerCase(Locale.ROOT);
        String question = lower.startsWith(Requirements.NOT_SUBJECT)
                ? Requirements.NOT_SUBJECT
                        + lower.substring(Requirements.NOT_SUBJECT.length()).toUpperCase(Locale.ROOT)
                : lower;
        return question.contains("-") && QUESTION.matcher(question).matches()
                ? Optional.of(question)
                : Optional.empty();
    }

    private void take(String section, String field, String... paths) {
        Stream.of(paths)
                .flatMap(xml::all)
                .filter(element -> !element.text().isEmpty())
                .findFirst()
                .ifPresent(element -> declared.take(section, field, element.text(), element));
    }

    private void takeDay(String section, String field, String path) {
        Stream.of(path + "/DateTimeString", path)
                .flatMap(xml::all)
                .filter(element -> !element.text().isEmpty())
                .findFirst()
                .ifPresent(moment -> day(moment)
                        .ifPresentOrElse(
                                day -> declared.take(section, field, day.toString(), moment),
                                () -> declared.contradict(
                                        moment, "intake.not-a-day", moment.text(), moment.attribute("formatCode"))));
    }

    private static Optional<LocalDate> day(DeclarationElement moment) {
        return Moments.day(moment.text(), moment.attribute("formatCode"));
    }

    private void takeFrom(DeclarationElement element, String section, String field, String path) {
        element.first(path).ifPresent(found -> declared.take(section, field, found.text(), found));
    }

    private void takeItem(DeclarationElement item, int index, String field, String path) {
        item.first(path).ifPresent(found -> declared.takeItem(index, field, found.text(), found));
    }
}
