package org.singlewindow.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook of one sheet (ECMA-376) whose cells are texts, so that none of them is computed; its first row stays in sight. */
final class XlsxSheet implements Sheet {
    private static final int LONGEST = 32_767;
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = PROLOGUE + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/></Types>";
    private static final String BOOK = PROLOGUE + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
            + "\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String BEGIN =
            PROLOGUE + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane"
                    + " ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
                    + " state=\"frozen\"/></sheetView></sheetViews><sheetData>";

    private final ZipOutputStream zip;
    private final Writer out;

    XlsxSheet(OutputStream stream) throws IOException {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", leadsTo("officeDocument", "xl/workbook.xml"));
        part("xl/workbook.xml", BOOK);
        part("xl/_rels/workbook.xml.rels", leadsTo("worksheet", "worksheets/sheet1.xml"));
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(BEGIN);
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
    }

    private static String leadsTo(String kind, String target) {
        return PROLOGUE + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write("<row>");
        for (String cell : cells) {
            out.write("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            out.write(escaped(cell));
            out.write("</t></is></c>");
        }
        out.write("</row>");
    }

    private static String escaped(String cell) {
        String bounded = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
        return NOT_XML.matcher(bounded)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    @Override
    public void close() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.finish();
    }
}
