package org.singlewindow.nomenclature;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.ReadList;
import org.singlewindow.codes.RowError;
import org.singlewindow.reference.SearchText;
import org.singlewindow.shared.Decoding;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * A nomenclature as a CSV file, UTF-8, with a header. Columns, in any order and among others: the code ({@code hscode},
 * {@code code} or {@code hs}), with or without points, and at least one wording: official ({@code description}),
 * {@code ko}, {@code en}; {@code words} holds what people may also search for.
 *
 * @param rows what can be loaded
 * @param errors what cannot, by line
 * @param skipped lines that are sums, not codes ({@code TOTAL})
 */
record NomenclatureFile(List<Row> rows, List<RowError> errors, int skipped) implements ReadList {
    private static final Pattern CODE = Pattern.compile("\\d{2}(\\d{2}(\\d{2}(\\d{2}(\\d{2})?)?)?)?");
    private static final int WORDING_LENGTH = 500;
    private static final int OFFICIAL_LENGTH = 4000;

    NomenclatureFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** One code of the file. */
    record Row(String code, String ko, String en, String words, String official) {
        static Row of(HsNomenclature.Line own) {
            return new Row(own.code(), own.text().ko(), own.text().en(), own.words(), "");
        }

        String title() {
            return SearchText.of(ko + " " + en);
        }

        String search() {
            return SearchText.of(String.join(" ", ko, en, words.replace('_', ' '), official));
        }

        /** The same code with the window's own wording, where the file has none. */
        Row worded(Row own) {
            return new Row(
                    code, ko.isEmpty() ? own.ko : ko, en.isEmpty() ? own.en : en, own.words + " " + words, official);
        }
    }

    static NomenclatureFile read(byte[] bytes) {
        String text = text(bytes);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            Columns columns = Columns.of(parser.getHeaderNames());
            return new Reading(columns).read(parser);
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
            throw Refusal.notValid(
                    "nomenclature.not-csv", e instanceof CSVException ? String.valueOf(e.getMessage()) : "");
        }
    }

    private static String text(byte[] bytes) {
        return Decoding.unlabelled(bytes).orElseThrow(() -> Refusal.notValid("nomenclature.not-utf8"));
    }

    /** The same file with the window's own wording of its codes, where it has none. */
    NomenclatureFile worded(HsNomenclature own) {
        List<Row> worded = rows.stream()
                .map(row -> own.find(row.code()).map(Row::of).map(row::worded).orElse(row))
                .toList();
        return new NomenclatureFile(worded, errors, skipped);
    }

    /** Official wordings; those of the window are not compared. */
    @Override
    public Map<String, String> words() {
        return rows.stream().collect(Collectors.toMap(Row::code, Row::official));
    }

    @Override
    public int entries() {
        return rows.size();
    }

    /** Which column holds what; empty where there is none. */
    private record Columns(String code, String ko, String en, String words, String official) {
        static Columns of(List<String> header) {
            Columns columns = new Columns(
                    first(header, "hscode", "code", "hs"),
                    first(header, "ko"),
                    first(header, "en"),
                    first(header, "words"),
                    first(header, "description"));
            if (columns.code.isEmpty() || (columns.ko + columns.en + columns.official).isEmpty()) {
                throw Refusal.notValid("nomenclature.columns-missing", String.join(", ", header));
            }
            return columns;
        }

        private static String first(List<String> header, String... names) {
            for (String name : names) {
                for (String column : header) {
                    if (column.toLowerCase(Locale.ROOT).equals(name)) {
                        return column;
                    }
                }
            }
            return "";
        }
    }

    /** Reads line by line and keeps count. */
    private static final class Reading {
        private final Columns columns;
        private final List<Row> rows = new ArrayList<>();
        private final List<RowError> errors = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int skipped;

        Reading(Columns columns) {
            this.columns = columns;
        }

        NomenclatureFile read(CSVParser parser) {
            for (CSVRecord line : parser) {
                read(line, parser.getCurrentLineNumber());
            }
            rows.stream()
                    .filter(row -> row.code().length() > 2)
                    .filter(row ->
                            !seen.contains(row.code().substring(0, row.code().length() - 2)))
                    .forEach(row -> errors.add(new RowError("", 0, "nomenclature.no-parent", row.code())));
            return new NomenclatureFile(rows, errors, skipped);
        }

        private void read(CSVRecord line, long number) {
            String code = Written.code(cell(line, columns.code));
            Row row = new Row(
                    code,
                    cell(line, columns.ko),
                    cell(line, columns.en),
                    cell(line, columns.words),
                    cell(line, columns.official));
            if (code.equalsIgnoreCase("TOTAL")) {
                skipped++;
            } else if (!CODE.matcher(code).matches()) {
                errors.add(new RowError("", number, "nomenclature.not-a-code", cell(line, columns.code)));
            } else if ((row.ko + row.en + row.official).isEmpty()) {
                errors.add(new RowError("", number, "nomenclature.no-wording", code));
            } else if (Math.max(row.ko.length(), row.en.length()) > WORDING_LENGTH
                    || row.official.length() > OFFICIAL_LENGTH) {
                errors.add(new RowError("", number, "nomenclature.too-long", code));
            } else if (!seen.add(code)) {
                errors.add(new RowError("", number, "nomenclature.twice", code));
            } else {
                rows.add(row);
            }
        }

        private static String cell(CSVRecord line, String column) {
            return column.isEmpty() || !line.isSet(column)
                    ? ""
                    : line.get(column).strip();
        }
    }
}
