package org.singlewindow.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows with commas (RFC 4180), in UTF-8 with its mark, as spreadsheets expect. What a spreadsheet would compute stands behind
 * an apostrophe: others wrote it.
 */
final class CsvSheet implements Sheet {
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\u0000]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String MARK = "\uFEFF";

    private final Writer out;

    CsvSheet(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvSheet::written).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String written(String cell) {
        boolean computed =
                FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return "\"" + (computed ? "'" : "") + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
