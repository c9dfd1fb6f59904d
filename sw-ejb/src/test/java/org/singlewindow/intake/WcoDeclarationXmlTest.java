package org.singlewindow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** Messages are read whatever they are wrapped in, and hostile ones do no harm. */
class WcoDeclarationXmlTest {
    private static DeclarationElement read(String xml) {
        return WcoDeclarationXml.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String xml) {
        return assertThrows(Refusal.class, () -> read(xml)).code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Declaration><TypeCode> IMA\n</TypeCode></Declaration>",
                "<md:MetaData xmlns:md='m' xmlns='d'><Declaration><TypeCode>IMA</TypeCode></Declaration></md:MetaData>",
                "<a><b><c><x:Declaration><x:TypeCode>IMA</x:TypeCode></x:Declaration></c></b></a>",
                "<?xml version='1.0'?><!-- c --><mdMetaData><Declaration><TypeCode><![CDATA[IMA]]></TypeCode></Declaration></mdMetaData>"
            })
    void findsTheDeclaration(String xml) {
        assertEquals("IMA", read(xml).text("TypeCode"));
    }

    @Test
    void repeatedElementsCarryTheirNumber() {
        DeclarationElement declaration = read("""
                <Declaration><GoodsShipment>
                  <GovernmentAgencyGoodsItem><Origin><CountryCode>AU</CountryCode></Origin></GovernmentAgencyGoodsItem>
                  <GovernmentAgencyGoodsItem><Origin/><Origin><CountryCode>NZ</CountryCode></Origin></GovernmentAgencyGoodsItem>
                </GoodsShipment></Declaration>
                """);
        assertEquals(
                "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]/Origin/CountryCode "
                        + "Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/Origin[2]/CountryCode",
                declaration
                        .all("GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode")
                        .map(DeclarationElement::path)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void fetchesNothing() {
        assertEquals(
                "intake.document-type",
                refused("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + "<Declaration><TypeCode>&x;</TypeCode></Declaration>"));
        assertEquals(
                "intake.document-type",
                refused(
                        "<!DOCTYPE d SYSTEM 'http://localhost:1/x.dtd'><Declaration><TypeCode>IMA</TypeCode></Declaration>"));
    }

    @Test
    void expandsNothing() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d '&l%d;&l%d;&l%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><Declaration><TypeCode>&l29;</TypeCode></Declaration>");
        assertEquals("intake.document-type", refused(laughs.toString()));
    }

    @Test
    void goesOnlySoDeep() {
        int depth = Limits.XML_DEPTH.intValue() - 1;
        read("<Declaration>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</Declaration>");
        assertEquals("intake.too-deep", refused("<Declaration>" + "<a>".repeat(depth + 1)));
        assertEquals("intake.too-deep", refused("<a>".repeat(200_000)));
    }

    @Test
    void takesOnlySoMuch() {
        int elements = Limits.XML_ELEMENTS.intValue();
        assertEquals("intake.too-many-elements", refused("<Declaration>" + "<a/>".repeat(elements) + "</Declaration>"));
        StringBuilder attributes = new StringBuilder("<Declaration");
        for (int i = 0; i <= Limits.XML_ATTRIBUTES.intValue(); i++) {
            attributes.append(" a").append(i).append("=''");
        }
        assertEquals("intake.malformed", refused(attributes + "/>"));
        byte[] large = new byte[Limits.REQUEST_BYTES.intValue() + 1];
        assertEquals(
                "intake.too-large",
                assertThrows(Refusal.class, () -> WcoDeclarationXml.read(large)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "'', intake.malformed",
        "<Declaration>, intake.malformed",
        "{}, intake.malformed",
        "<Declaration>&undefined;</Declaration>, intake.malformed",
        "<Invoice/>, intake.no-declaration",
        "<a><Declaration/><Declaration/></a>, intake.several-declarations"
    })
    void saysWhatIsWrong(String xml, String code) {
        assertEquals(code, refused(xml));
    }

    @Test
    void takesOnlyDeclarations() {
        InvalidForm refusal = assertThrows(
                InvalidForm.class, () -> read("<MetaData><WCOTypeName>CR</WCOTypeName><Declaration/></MetaData>"));
        assertEquals("MetaData/WCOTypeName", refusal.violations().get(0).pointer());
        assertEquals("intake.other-message", refusal.violations().get(0).code());
    }
}
