package org.singlewindow.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whatever others wrote arrives in a spreadsheet as the text that it is. */
class SheetTest {
    private static byte[] written(Sheet.Kind kind, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = kind.on(out)) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
        return out.toByteArray();
    }

    private static String csv(String cell) throws IOException {
        return new String(written(Sheet.Kind.CSV, List.of(List.of(cell))), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1",
                "+82-2-1234",
                "-2+3",
                "@SUM(A1)",
                "` =cmd`",
                "＝1+1",
                "＋1",
                "－1+1",
                "＠a",
                "=HYPERLINK(\"http://evil.example\")"
            })
    void whatWouldBeComputedStandsBehindAnApostrophe(String cell) throws IOException {
        assertEquals("\uFEFF\"'" + cell.replace("\"", "\"\"") + "\"\r\n", csv(cell));
    }

    @ParameterizedTest
    @CsvSource({"-12.50", "12", "한빛 무역", "a=b", "SW26-0000001-7"})
    void whatIsNoFormulaStaysAsItIs(String cell) throws IOException {
        assertEquals("\uFEFF\"" + cell + "\"\r\n", csv(cell));
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() throws IOException {
        assertEquals(
                "\uFEFF\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"\r\n\"\",\"\",\"\"\r\n",
                new String(
                        written(
                                Sheet.Kind.CSV,
                                List.of(List.of("a,b", "say \"x\"", "two\nlines"), List.of("", "", ""))),
                        StandardCharsets.UTF_8));
    }

    @Test
    void aWorkbookHoldsTextsAlone() throws Exception {
        List<String> row = List.of("=1+1", "<쇠고기> & \"뼈\"", "a\u0000b\uD800", "x".repeat(40_000), "", " 빈칸 ");
        Map<String, Document> parts = parts(written(Sheet.Kind.XLSX, List.of(row, List.of("second"))));
        assertEquals(
                List.of(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml"),
                List.copyOf(parts.keySet()));
        Document sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"));
        assertEquals(0, sheet.getElementsByTagName("f").getLength());
        NodeList texts = sheet.getElementsByTagName("t");
        List<String> cells = IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
        assertEquals(List.of("=1+1", "<쇠고기> & \"뼈\"", "ab", "x".repeat(32_767), "", " 빈칸 ", "second"), cells);
        assertEquals(2, sheet.getElementsByTagName("row").getLength());
    }

    @Test
    void aHundredThousandRowsAreWrittenAsTheyCome() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = Sheet.Kind.XLSX.on(out)) {
            for (int i = 0; i < 100_000; i++) {
                sheet.row(List.of("SW26-" + i, "냉동 쇠고기 " + i * 31));
                if (i % 50_000 == 49_999) {
                    sizes.add(out.size());
                }
            }
        }
        assertTrue(sizes.get(0) > 100_000 && sizes.get(1) > sizes.get(0), sizes.toString());
    }

    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }
}
