package org.singlewindow.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/**
 * The first sheet of an XLSX workbook, read with what the JDK brings: a few parts of a zip, each an XML of which nothing is
 * fetched and no entity expanded. What is unpacked, and what is taken of it, is bounded before it is put together. Formulas
 * count by the value that was saved with them.
 */
final class Workbook {
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_TEXTS = 200_000;
    /** Numbers of a double that a person typed have no more digits than this. */
    private static final MathContext TYPED = new MathContext(15);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final Pattern COLUMN = Pattern.compile("([A-Z]{1,3})\\d+");
    /** Letters of days and years in a format of the workbook, once what it says literally is gone. */
    private static final Pattern DAY_FORMAT = Pattern.compile("(?i).*(y|d).*");

    private static final XMLInputFactory XML = XMLInputFactory.newInstance();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final Map<String, byte[]> parts;
    private final int most;
    private List<String> texts = List.of();
    private final Set<Integer> dayStyles = new HashSet<>();
    private LocalDate dayZero = DAY_ZERO;

    private Workbook(Map<String, byte[]> parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    static List<List<String>> rows(byte[] file, int most) {
        try {
            return new Workbook(unpacked(file), most).read();
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            throw Refusal.notValid("sheet.unreadable");
        }
    }

    /** The parts that are needed; stops as soon as there is more than a table of goods can be. */
    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long left = Limits.SHEET_UNPACKED_BYTES.value();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                if (count > MOST_PARTS) {
                    throw Refusal.tooLarge("sheet.too-large-unpacked");
                }
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= part.length;
                if (left < 0) {
                    throw Refusal.tooLarge("sheet.too-large-unpacked");
                }
                if (entry.getName().startsWith("xl/") && entry.getName().matches(".*\\.(xml|rels)")) {
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return parts;
    }

    private List<List<String>> read() throws XMLStreamException {
        String sheet = firstSheet();
        texts = sharedTexts();
        readStyles();
        byte[] part = parts.get(sheet);
        if (part == null) {
            throw Refusal.notValid("sheet.unreadable");
        }
        return rowsOf(part);
    }

    /** Where the first sheet of the workbook stands. */
    private String firstSheet() throws XMLStreamException {
        String relation = "";
        XMLStreamReader book = open("xl/workbook.xml");
        while (book != null && book.hasNext()) {
            if (book.next() == XMLStreamConstants.START_ELEMENT) {
                if (book.getLocalName().equals("workbookPr") && isTrue(book.getAttributeValue(null, "date1904"))) {
                    dayZero = DAY_ZERO_1904;
                }
                if (relation.isEmpty() && book.getLocalName().equals("sheet")) {
                    relation = relationOf(book);
                }
            }
        }
        XMLStreamReader relations = open("xl/_rels/workbook.xml.rels");
        while (relations != null && relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relation.equals(relations.getAttributeValue(null, "Id"))) {
                String target = Objects.requireNonNullElse(relations.getAttributeValue(null, "Target"), "");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return "xl/worksheets/sheet1.xml";
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static String relationOf(XMLStreamReader sheet) {
        for (int at = 0; at < sheet.getAttributeCount(); at++) {
            if (sheet.getAttributeLocalName(at).equals("id")) {
                return sheet.getAttributeValue(at);
            }
        }
        return "";
    }

    private List<String> sharedTexts() throws XMLStreamException {
        List<String> shared = new ArrayList<>();
        XMLStreamReader xml = open("xl/sharedStrings.xml");
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                if (shared.size() >= MOST_TEXTS) {
                    throw Refusal.tooLarge("sheet.too-large-unpacked");
                }
                shared.add(textWithin(xml, "si"));
            }
        }
        return shared;
    }

    /** The texts below the element, without what is said about how they are pronounced. */
    private static String textWithin(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamConstants.CHARACTERS && !spoken && text.length() < SheetFile.MOST_CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.substring(0, Math.min(text.length(), SheetFile.MOST_CHARACTERS));
    }

    /** Which styles show a number as a day. */
    private void readStyles() throws XMLStreamException {
        Set<String> days = new HashSet<>(Set.of("14", "15", "16", "17", "22"));
        XMLStreamReader xml = open("xl/styles.xml");
        boolean inStyles = false;
        int style = 0;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            if (name.equals("cellXfs")) {
                inStyles = event == XMLStreamConstants.START_ELEMENT;
            } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
                if (isDay(xml.getAttributeValue(null, "formatCode"))) {
                    days.add(Objects.requireNonNullElse(xml.getAttributeValue(null, "numFmtId"), ""));
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && inStyles && name.equals("xf")) {
                if (days.contains(xml.getAttributeValue(null, "numFmtId"))) {
                    dayStyles.add(style);
                }
                style++;
            }
        }
    }

    private static boolean isDay(@Nullable String format) {
        String code = Objects.requireNonNullElse(format, "").replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return DAY_FORMAT.matcher(code).matches();
    }

    private List<List<String>> rowsOf(byte[] sheet) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        XMLStreamReader xml = reader(sheet);
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                row = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, row);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                    if (rows.size() >= most) {
                        throw SheetFile.tooManyRows();
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void cell(XMLStreamReader xml, List<String> row) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), row.size());
        String type = Objects.requireNonNullElse(xml.getAttributeValue(null, "t"), "n");
        String style = Objects.requireNonNullElse(xml.getAttributeValue(null, "s"), "0");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = textWithin(xml, "v");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = textWithin(xml, "is");
            }
        }
        if (column < SheetFile.MOST_COLUMNS) {
            while (row.size() <= column) {
                row.add("");
            }
            row.set(column, shown(type, style, value).strip());
        }
    }

    private static int column(@Nullable String reference, int next) {
        Matcher matcher = COLUMN.matcher(Objects.requireNonNullElse(reference, ""));
        if (!matcher.matches()) {
            return next;
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private String shown(String type, String style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> text(Integer.parseInt(value));
            case "n" -> number(style, new BigDecimal(value));
            case "b" -> value.equals("1") ? "true" : "false";
            case "e" -> "";
            default -> value;
        };
    }

    private String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    private String number(String style, BigDecimal value) {
        boolean isDay = dayStyles.contains(Integer.valueOf(style));
        if (isDay && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(200_000)) < 0) {
            return dayZero.plusDays(value.longValue()).toString();
        }
        BigDecimal typed = value.round(TYPED).stripTrailingZeros();
        return typed.scale() < -30 || typed.precision() > 30 ? typed.toString() : typed.toPlainString();
    }

    private @Nullable XMLStreamReader open(String part) throws XMLStreamException {
        byte[] found = parts.get(part);
        return found == null ? null : reader(found);
    }

    /** No spreadsheet writes a document type. */
    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        if (new String(part, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw Refusal.notValid("sheet.unreadable");
        }
        return XML.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
