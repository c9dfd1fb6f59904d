package org.singlewindow.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.singlewindow.shared.Refusal;

/** Tables of goods are read from workbooks and text; what is none, or far too much, is refused before it is put together. */
class SheetFileTest {
    private static final String BOOK =
            "<workbook xmlns:r=\"urn:r\"><workbookPr/><sheets><sheet name=\"a\" sheetId=\"1\""
                    + " r:id=\"rId7\"/><sheet name=\"b\" sheetId=\"2\" r:id=\"rId8\"/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id=\"rId8\" Target=\"worksheets/sheet1.xml\"/>"
                    + "<Relationship Id=\"rId7\" Target=\"worksheets/goods.xml\"/></Relationships>";
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy&quot;년&quot; mm\"/><numFmt"
                    + " numFmtId=\"171\" formatCode=\"#,##0.00 [Red]\"/></numFmts><cellStyleXfs><xf"
                    + " numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf"
                    + " numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs></styleSheet>";
    private static final String TEXTS = "<sst><si><t>HS code</t></si><si><r><t>Frozen </t></r><r><t>shrimp</t></r>"
            + "<rPh><t>unread</t></rPh></si></sst>";

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("<c r=\"A1\" t=\"s\"><v>0</v></c>", "HS code"),
                Arguments.of("<c r=\"A1\" t=\"s\"><v>1</v></c>", "Frozen shrimp"),
                Arguments.of("<c r=\"A1\" t=\"inlineStr\"><is><t>a</t><t>b</t></is></c>", "ab"),
                Arguments.of("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>sum</v></c>", "sum"),
                Arguments.of("<c r=\"A1\"><v>306170000</v></c>", "306170000"),
                Arguments.of("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.3"),
                Arguments.of("<c r=\"A1\"><v>1.2E3</v></c>", "1200"),
                Arguments.of("<c r=\"A1\" s=\"1\"><v>46357</v></c>", "2026-12-01"),
                Arguments.of("<c r=\"A1\" s=\"2\"><v>46357.75</v></c>", "2026-12-01"),
                Arguments.of("<c r=\"A1\" s=\"3\"><v>46357</v></c>", "46357"),
                Arguments.of("<c r=\"A1\" t=\"b\"><v>1</v></c>", "true"),
                Arguments.of("<c r=\"A1\" t=\"e\"><v>#REF!</v></c><c r=\"B1\"><v>1</v></c>", ""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellIsReadAsItIsShown(String cell, String text) {
        List<List<String>> rows = SheetFile.rows(workbook("<row>" + cell + "</row>"));
        assertEquals(text, rows.get(0).get(0));
    }

    @Test
    void cellsStandInTheirColumnsAndEmptyRowsAreNone() {
        List<List<String>> rows = SheetFile.rows(workbook("<row><c r=\"B1\"><v>1</v></c><c"
                + " r=\"D1\"><v>2</v></c></row><row></row><row><c><v>3</v></c><c><v>4</v></c></row>"));
        assertEquals(List.of(List.of("", "1", "", "2"), List.of("3", "4")), rows);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a,b,c\n1,\"x, y\",\"he said \"\"yes\"\"\"\r\n\n", StandardCharsets.UTF_8),
                Arguments.of("a;b;c\r\n1;x, y;\"he said \"\"yes\"\"\"", StandardCharsets.UTF_8),
                Arguments.of("a\tb\tc\n1\tx, y\the said \"yes\"", StandardCharsets.UTF_8),
                Arguments.of("\uFEFFa,b,c\n1,\"x, y\",\"he said \"\"yes\"\"\"", StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsSplitByWhatStandsBetweenItsCells(String text, Charset charset) {
        List<List<String>> rows = SheetFile.rows(text.getBytes(charset));
        assertEquals(List.of(List.of("a", "b", "c"), List.of("1", "x, y", "he said \"yes\"")), rows);
    }

    @Test
    void whatStandsAboveATableDoesNotSayHowItIsSplit() {
        assertEquals(
                List.of(List.of("INVOICE 7"), List.of("HS", "Goods"), List.of("0306.17", "Shrimp")),
                SheetFile.rows("INVOICE 7\nHS,Goods\n0306.17,Shrimp\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void koreanTextIsReadAsSpreadsheetsInKoreaSaveIt() {
        byte[] file = "세번,품명\n0306,새우".getBytes(Charset.forName("x-windows-949"));
        assertEquals(List.of(List.of("세번", "품명"), List.of("0306", "새우")), SheetFile.rows(file));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("sheet.empty", new byte[0]),
                Arguments.of("sheet.empty", " \n,,\n".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("sheet.empty", workbook("")),
                Arguments.of("sheet.old-workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                Arguments.of("sheet.unreadable", new byte[] {'P', 'K', 3, 4, 5, 6}),
                Arguments.of("sheet.unreadable", new byte[] {'a', 0, 'b'}),
                Arguments.of("sheet.unreadable", zip(Map.of("readme.txt", "no workbook"))),
                Arguments.of("sheet.unreadable", workbook("<row><c>")),
                Arguments.of("sheet.unreadable", workbook("<row><c><v>1e9999999999</v></c></row>")),
                Arguments.of("sheet.unreadable", workbook("<row><c t=\"s\"><v>x</v></c></row>")),
                Arguments.of("sheet.unreadable", doctype()),
                Arguments.of("sheet.too-large", new byte[2 * 1024 * 1024 + 1]),
                Arguments.of("sheet.too-many-rows", workbook("<row><c><v>1</v></c></row>".repeat(1_201))),
                Arguments.of("sheet.too-many-rows", "1,2\n".repeat(1_201).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "sheet.too-large-unpacked", zip(Map.of("xl/media/bomb.bin", "0".repeat(41 * 1024 * 1024)))),
                Arguments.of("sheet.too-large-unpacked", manyParts()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTableIsRefused(String code, byte[] file) {
        Refusal refusal = assertThrows(Refusal.class, () -> SheetFile.rows(file));
        assertEquals(code, refusal.code());
    }

    @Test
    void farColumnsAndLongTextsAreCut() {
        List<List<String>> rows = SheetFile.rows(workbook("<row><c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(5_000)
                + "</t></is></c><c r=\"ZZZ1\"><v>1</v></c></row>"));
        assertEquals(1, rows.get(0).size());
        assertEquals(2_000, rows.get(0).get(0).length());
    }

    private static byte[] workbook(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", TEXTS);
        parts.put(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>0</v></c></row></sheetData></worksheet>");
        parts.put("xl/worksheets/goods.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] doctype() {
        return zip(Map.of(
                "xl/worksheets/sheet1.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c"
                        + " t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"));
    }

    private static byte[] manyParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        Collections.nCopies(2_001, "").forEach(empty -> parts.put("xl/" + parts.size() + ".xml", empty));
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
