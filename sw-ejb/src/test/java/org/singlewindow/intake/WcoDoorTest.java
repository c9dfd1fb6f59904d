package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.weld.junit5.EnableWeld;
import org.jboss.weld.junit5.WeldInitiator;
import org.jboss.weld.junit5.WeldSetup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.Organisations;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;

/** What a declaration of the WCO Data Model says is kept as it is meant, or refused where it stands. */
@EnableWeld
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WcoDoorTest {
    private static final byte[] CERTIFICATE = {1};
    private static final String DOCUMENTS =
            "<PreviousDocument><ID>5KR-0001</ID><TypeCode>DCR</TypeCode></PreviousDocument>";
    private static final String BILL =
            "<PreviousDocument><ID>MELB26110042</ID><TypeCode>705</TypeCode></PreviousDocument>";
    private static final String ITEM = "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/";

    @WeldSetup
    final WeldInitiator weld = WeldInitiator.of(DeclarationsElsewhereTest.window());

    @Inject
    private Receiving receiving;

    @Inject
    private Entering entering;

    @Inject
    private CaseFiles files;

    @Inject
    private Organisations organisations;

    @Inject
    private TestCaller caller;

    private int sent;

    @BeforeEach
    void trader() {
        found("HANBIT", "000-81-00011", "HBMT0000011");
        found("NURI", "000-81-00014", "NRAU0000014");
        caller.is("HANBIT", Actor.Role.TRADER);
    }

    private void found(String code, String businessNumber, String customsId) {
        Organisation.Contact contact =
                new Organisation.Contact(businessNumber, customsId, "나한빛", "서울", "02-0000-0011", "office@a.example");
        organisations.found(code, Organisation.Kind.TRADER, new Text(code, code), contact);
    }

    private static String beef() {
        try (InputStream in = Objects.requireNonNull(WcoDoorTest.class.getResourceAsStream("/wco-dec/beef.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Received receive(String xml) {
        return receive(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Received receive(byte[] xml) {
        return receiving.receive(xml, null, "message-" + ++sent, CERTIFICATE);
    }

    private List<String> refused(String xml) {
        return shown(assertThrows(InvalidForm.class, () -> receive(xml)).violations());
    }

    private static List<String> shown(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    private JsonObject consignment(Received received) {
        return files.own(received.receipt().dossier()).dossier().consignment();
    }

    private String bill(String documents) {
        Received received = receive(beef().replace(DOCUMENTS, "").replace(BILL, documents));
        return consignment(received).getJsonObject("transport").getString("billOfLading", "");
    }

    @ParameterizedTest
    @CsvSource({
        "DCR, ''", "355, ''", "MRN, ''", "MCR, ''", "271, ''", "337, ''", "ZZZ, ''", "380, ''", "702, ''", "742, ''",
        "785, ''", "'', ''", "703, A1", "704, A1", "705, A1", "710, A1", "714, A1", "720, A1", "730, A1", "740, A1",
        "741, A1", "N705, A1", "n741, A1", " 705 , A1"
    })
    void onlyTransportDocumentsNameTheCargo(String type, String number) {
        assertEquals(number, bill("<PreviousDocument><ID>A1</ID><TypeCode>" + type + "</TypeCode></PreviousDocument>"));
    }

    @ParameterizedTest
    @CsvSource({
        "704, M1, 714, H1, H1",
        "714, H1, 704, M1, H1",
        "741, M1, 740, A1, A1",
        "741, M1, 703, H1, H1",
        "705, B1, 714, H1, H1",
        "705, B1, 704, M1, B1",
        "355, X1, 741, M1, M1"
    })
    void theHouseDocumentNamesTheGoodsBeforeTheMaster(
            String type, String number, String otherType, String otherNumber, String taken) {
        assertEquals(
                taken,
                bill("<PreviousDocument><ID>%s</ID><TypeCode>%s</TypeCode></PreviousDocument>".formatted(number, type)
                        + "<PreviousDocument><ID>%s</ID><TypeCode>%s</TypeCode></PreviousDocument>"
                                .formatted(otherNumber, otherType)));
    }

    @ParameterizedTest
    @CsvSource({
        "26HDMU0123I-0001-0001, 26HDMU0123I-0001-0001",
        "26HDMU0123I00010001, 26HDMU0123I00010001",
        "26HDMU0123I-0001, 26HDMU0123I-0001",
        "DUCRGB553202734852-12345, ''",
        "2GB427168118378-12345, ''",
        "2026-11-02, ''"
    })
    void aReferenceOfTheTradersOwnIsNoCargoNumber(String reference, String number) {
        Received received = receive(beef().replace(
                        "<Importer>",
                        "<UCR><TraderAssignedReferenceID>" + reference
                                + "</TraderAssignedReferenceID></UCR><Importer>"));
        JsonObject transport = consignment(received).getJsonObject("transport");
        assertEquals(number, transport.getString("cargoNumber", ""));
        assertEquals(number.isEmpty() ? reference : "", transport.getString("ucr", ""));
    }

    @Test
    void aCargoNumberAndAReferenceStandBesideEachOther() {
        Received received = receive(beef().replace(
                        "<Importer>",
                        "<UCR><ID>6GB123456789012-PO77</ID><TraderAssignedReferenceID>26HDMU0123I00010001"
                                + "</TraderAssignedReferenceID></UCR><Importer>"));
        JsonObject transport = consignment(received).getJsonObject("transport");
        assertEquals("26HDMU0123I00010001", transport.getString("cargoNumber"));
        assertEquals("6GB123456789012-PO77", transport.getString("ucr"));
    }

    @Test
    void aSecondDocumentOfTheSameRankIsTold() {
        Received received = receive(beef().replace(BILL, BILL + BILL.replace("0042", "0043")));
        assertTrue(
                shown(received.notTaken()).contains("Declaration/GoodsShipment/PreviousDocument[3]/ID intake.one-only"),
                received.notTaken().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"102\">20261102</DateTimeString></IssueDateTime>|2026-11-02",
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"304\">20261102233000Z</DateTimeString></IssueDateTime>|2026-11-03",
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"304\">20261102143931+01</DateTimeString></IssueDateTime>|2026-11-02",
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"203\">202611022330</DateTimeString></IssueDateTime>|2026-11-02",
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"204\">20261102233059</DateTimeString></IssueDateTime>|2026-11-02",
                "<IssueDateTime><DateTimeString"
                        + " formatCode=\"205\">202611022330-0500</DateTimeString></IssueDateTime>|2026-11-03",
                "<IssueDateTime>2026-11-02T20:00:00-05:00</IssueDateTime>|2026-11-03",
                "<IssueDateTime>2026-11-02</IssueDateTime>|2026-11-02"
            })
    void aMomentIsTheDayInKorea(String moment, String day) {
        Received received = receive(invoice(moment));
        assertEquals(day, consignment(received).getJsonObject("shipment").getString("invoiceDate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<IssueDateTime><DateTimeString formatCode=\"102\">20260230</DateTimeString></IssueDateTime>",
                "<IssueDateTime><DateTimeString formatCode=\"102\">2026110</DateTimeString></IssueDateTime>",
                "<IssueDateTime><DateTimeString formatCode=\"203\">20261102</DateTimeString></IssueDateTime>",
                "<IssueDateTime><DateTimeString formatCode=\"718\">20261102</DateTimeString></IssueDateTime>",
                "<IssueDateTime>02/11/2026</IssueDateTime>"
            })
    void aDayThatCannotBeIsRefused(String moment) {
        List<String> refused = refused(invoice(moment));
        assertEquals(1, refused.size(), refused.toString());
        assertTrue(
                refused.get(0).startsWith("Declaration/GoodsShipment/Invoice/IssueDateTime")
                        && refused.get(0).endsWith("intake.not-a-day"),
                refused.toString());
    }

    private static String invoice(String moment) {
        return beef().replace("<Importer>", "<Invoice><ID>INV-1</ID>" + moment + "</Invoice><Importer>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">18000<|>0<|Commodity/GoodsMeasure/NetNetWeightMeasure [128] form.zero",
                ">18000<|>18600<|Commodity/GoodsMeasure/NetNetWeightMeasure [128] form.more-than",
                ">18000<|>1.1234567<|Commodity/GoodsMeasure/NetNetWeightMeasure [128] form.too-many-decimals",
                ">18000<|>0,125<|Commodity/GoodsMeasure/NetNetWeightMeasure [128] form.not-a-number",
                ">18000<|>1,2345<|Commodity/GoodsMeasure/NetNetWeightMeasure [128] form.not-a-number",
                ">900<|>900.5<|Packaging/QuantityQuantity [144] form.not-a-whole-number",
                ">02023000<|>0299300000<|Commodity/Classification/ID [145] form.not-in-nomenclature",
                ">02023000<|>202300000<|Commodity/Classification/ID [145] form.leading-zero",
            })
    void theChecksOnAConsignmentAreThoseOfEveryDoor(String plain, String other, String refusal) {
        String xml = beef().replaceAll("(?s)<Classification><ID>00</ID>.*?</Classification>", "");
        assertTrue(xml.contains(plain));
        assertTrue(
                refused(xml.replace(plain, other)).contains(ITEM + refusal),
                () -> refused(xml.replace(plain, other)).toString());
    }

    @Test
    void aCurrencyWithoutDecimalsHasNone() {
        String won = beef().replace("\"USD\"", "\"KRW\"");
        receive(won);
        assertEquals(
                List.of(ITEM + "Commodity/InvoiceLine/ItemChargeAmount [112] form.currency-decimals"),
                refused(won.replace(
                        "<ItemChargeAmount currencyID=\"KRW\">97200.00",
                        "<ItemChargeAmount currencyID=\"KRW\">97200.50")));
    }

    @Test
    void whatIsTooLongIsRefusedAndNeverVanishes() {
        String letter = "소";
        String fits = beef().replace("Frozen boneless beef", letter.repeat(500));
        Received received = receive(fits);
        assertEquals(
                letter.repeat(500),
                consignment(received).getJsonArray("items").getJsonObject(0).getString("description"));
        assertEquals(
                letter.repeat(500),
                Objects.requireNonNull(files.own(received.receipt().dossier()).declaration())
                        .goods());
        assertEquals(
                List.of(ITEM + "Commodity/Description [137] form.too-long"),
                refused(beef().replace("Frozen boneless beef", letter.repeat(501))));
    }

    @Test
    void aTotalThatIsAnotherIsToldToPrograms() {
        Received received = receive(beef().replace(
                        "<InvoiceAmount currencyID=\"USD\">97200.00", "<InvoiceAmount currencyID=\"USD\">97000.00"));
        assertEquals(
                List.of("Declaration/InvoiceAmount [109] form.odd-total"),
                shown(received.warnings()).stream()
                        .filter(warning -> warning.contains("form."))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plant-use", "Plant-Use", "PLANT-USE", "plant_use", "ＰＬＡＮＴ－ＵＳＥ"})
    void aQuestionIsKnownHoweverItIsWritten(String question) {
        String oranges = beef().replace("02023000", "08051000");
        assertEquals(
                List.of("FD01", "PQ01"),
                receive(answered(oranges, question, "CONSUMPTION")).receipt().agencies().stream()
                        .map(agency -> agency.document())
                        .toList());
        assertEquals(
                List.of(ITEM + "AdditionalInformation/StatementDescription [225] intake.no-such-answer"),
                refused(answered(oranges, question, "MAYBE")).stream()
                        .filter(refusal -> refusal.contains("no-such"))
                        .toList());
        assertEquals(
                List.of(ITEM + "AdditionalInformation[2] intake.answers-contradict"),
                refused(answered(answered(oranges, question, "PROPAGATION"), "plant-use", "CONSUMPTION")));
    }

    @Test
    void claimsThatContradictEachOtherAreNamed() {
        String oranges = answered(beef().replace("02023000", "08051000"), "plant-use", "CONSUMPTION");
        assertEquals(
                List.of(ITEM + "AdditionalInformation[3] intake.answers-contradict"),
                refused(answered(answered(oranges, "not-subject-FD01", "FSB02"), "NOT-SUBJECT-fd01", "FSB01")));
    }

    @Test
    void anAnswerOutsideItsGoodsItemIsNotOverheard() {
        String oranges = beef().replace("02023000", "08051000");
        String statement = "<AdditionalInformation><StatementCode>plant-use</StatementCode>"
                + "<StatementDescription>CONSUMPTION</StatementDescription></AdditionalInformation>";
        for (String place : List.of("<GoodsItemQuantity>", "<Consignment>", "<Description>")) {
            assertTrue(
                    refused(oranges.replaceFirst(place, statement + place)).stream()
                            .anyMatch(refusal -> refusal.endsWith("intake.answer-misplaced")),
                    place);
        }
    }

    private static String answered(String xml, String question, String answer) {
        return xml.replace(
                "<Commodity>",
                "<AdditionalInformation><StatementCode>%s</StatementCode><StatementDescription>%s</StatementDescription></AdditionalInformation><Commodity>"
                        .formatted(question, answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NRAU0000014", "HBMT0000012", "한빛미트1234567"})
    void theNumberOfAnotherFirmIsRefused(String number) {
        assertEquals(
                List.of("Declaration/GoodsShipment/Importer/ID [R038] lodgement.other-identity"),
                refused(beef().replace("HBMT0000011", number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HBMT0000011", "hbmt-0000011", "ＨＢＭＴ0000011"})
    void theOwnNumberIsKeptAsItIsWritten(String number) {
        Received received = receive(beef().replace("HBMT0000011", number));
        assertEquals(number, consignment(received).getJsonObject("importer").getString("customsId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB553202734852", "XI896458895015", "DE021111236000000"})
    void aNumberThatAnotherCountryGaveIsLeftOutWithAWord(String number) {
        Received received = receive(beef().replace("HBMT0000011", number));
        assertTrue(
                shown(received.notTaken()).contains("Declaration/GoodsShipment/Importer/ID intake.foreign-identity"));
        assertEquals(null, consignment(received).getJsonObject("importer"));
    }

    @Test
    void aBrokerWhoNamesNoPrincipalIsTold() {
        caller.is("GARAM", Actor.Role.BROKER);
        assertEquals(List.of("onBehalfOf intake.no-principal"), refused(beef()));
        InvalidForm refused = assertThrows(
                InvalidForm.class,
                () -> entering.enter(new Entering.Entered(
                        null,
                        Direction.IMPORT,
                        "Beef",
                        jakarta.json.JsonValue.EMPTY_JSON_OBJECT,
                        jakarta.json.JsonValue.EMPTY_JSON_OBJECT)));
        assertEquals(List.of("/onBehalfOf intake.no-principal"), shown(refused.violations()));
    }

    @Test
    void theSameCargoDeclaredAgainIsToldWithWhatStandsAlready() {
        String other = beef().replace("MELB26110042", "AGAIN26110099");
        Received first = receive(other);
        assertEquals(List.of(), first.warnings());
        Received again = receive(other);
        Violation warning = again.warnings().get(0);
        assertEquals(
                "Declaration/GoodsShipment/PreviousDocument[2]/ID [D018] lodgement.cargo-declared",
                warning.pointer() + " " + warning.code());
        assertTrue(
                ((Text) warning.args().get(1)).en().contains(first.receipt().declaration()),
                warning.args().toString());
        assertTrue(
                ((Text) warning.args().get(1)).en().contains("900 packages"),
                warning.args().toString());

        caller.is("NURI", Actor.Role.TRADER);
        Received others = receive(other.replace("HBMT0000011", "NRAU0000014"));
        String told = ((Text) others.warnings().get(0).args().get(1)).en();
        assertTrue(told.contains("of another importer"), told);
        assertTrue(
                Stream.of(first, again)
                        .noneMatch(own -> told.contains(own.receipt().declaration())),
                told);

        Received near =
                receive(other.replace("HBMT0000011", "NRAU0000014").replace("AGAIN26110099", "AGAIN-2611 0099"));
        assertEquals("lodgement.cargo-nearly-declared", near.warnings().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUC-KR", "ks_c_5601-1987", "windows-949"})
    void koreanLabelsAreReadAsKoreanSoftwareMeansThem(String label) {
        String xml = beef().replace("encoding=\"UTF-8\"", "encoding=\"" + label + "\"")
                .replace("Frozen boneless beef", "똠방각하 펲 쇠고기");
        Received received = receive(xml.getBytes(Charset.forName("x-windows-949")));
        assertEquals(
                "똠방각하 펲 쇠고기",
                consignment(received).getJsonArray("items").getJsonObject(0).getString("description"));
    }

    @Test
    void whatCannotBeDecodedIsRefused() {
        byte[] korean = beef().replace("Frozen boneless beef", "쇠고기").getBytes(Charset.forName("x-windows-949"));
        assertEquals(
                "intake.not-decoded",
                assertThrows(Refusal.class, () -> receive(korean)).code());
    }
}
