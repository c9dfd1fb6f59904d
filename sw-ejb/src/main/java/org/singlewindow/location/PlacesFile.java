package org.singlewindow.location;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.ReadList;
import org.singlewindow.codes.RowError;
import org.singlewindow.shared.Refusal;

/**
 * The official list as UNECE publishes it: CSV without a header, in up to three parts, in UTF-8 or Windows-1252, with the
 * columns change, country, location, name, name without diacritics, subdivision, function, status, date, IATA,
 * coordinates, remarks. A first line that names the columns is taken too.
 *
 * @param skipped lines that name no place of their own: countries, other names, what is to be deleted
 * @param repeated codes that stand there again; their first line counts
 */
record PlacesFile(List<Row> rows, List<RowError> errors, int skipped, List<String> repeated) implements ReadList {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).get();
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LOCATION = Pattern.compile("[A-Z2-9]{3}");
    private static final Pattern FUNCTION = Pattern.compile("[0-9B-]{0,8}");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int FEWEST_COLUMNS = 7;
    private static final int NAME_LENGTH = 200;
    private static final int SUBDIVISION_LENGTH = 3;
    private static final int COORDINATES_LENGTH = 20;

    PlacesFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        repeated = List.copyOf(repeated);
    }

    /** One place. */
    record Row(String code, String name, String subdivision, String function, String coordinates) {}

    static PlacesFile read(List<ListFile> parts) {
        Reading reading = new Reading();
        parts.forEach(reading::read);
        return new PlacesFile(List.copyOf(reading.rows.values()), reading.errors, reading.skipped, reading.repeated);
    }

    /** The countries of which the list has places. */
    Set<String> countries() {
        return rows.stream().map(row -> row.code().substring(0, 2)).collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> words() {
        return rows.stream().collect(Collectors.toMap(Row::code, Row::name));
    }

    @Override
    public int entries() {
        return rows.size();
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS);
        }
    }

    /** Reads part by part and keeps count. */
    private static final class Reading {
        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final List<RowError> errors = new ArrayList<>();
        private final List<String> repeated = new ArrayList<>();
        private int skipped;

        void read(ListFile part) {
            try (CSVParser parser = FORMAT.parse(new StringReader(text(part.bytes())))) {
                for (CSVRecord line : parser) {
                    read(part.name(), parser.getCurrentLineNumber(), line);
                }
            } catch (IOException | UncheckedIOException e) {
                throw Refusal.notValid("location.not-csv", part.name());
            }
        }

        private void read(String file, long number, CSVRecord line) {
            boolean header = cell(line, Column.COUNTRY).equalsIgnoreCase("country");
            if (header || (line.size() == 1 && line.get(0).isEmpty())) {
                return;
            }
            String problem = problem(line);
            if (!problem.isEmpty()) {
                errors.add(new RowError(file, number, problem, String.join(" ", line)));
            } else if (namesNoPlace(line)) {
                skipped++;
            } else {
                Row row = row(line);
                if (rows.putIfAbsent(row.code(), row) != null) {
                    repeated.add(row.code());
                }
            }
        }

        private static boolean namesNoPlace(CSVRecord line) {
            String change = cell(line, Column.CHANGE);
            return cell(line, Column.LOCATION).isEmpty() || change.equals("X") || change.equals("=");
        }

        private static String problem(CSVRecord line) {
            String name = cell(line, Column.NAME);
            if (line.size() < FEWEST_COLUMNS) {
                return "location.columns-missing";
            }
            if (!COUNTRY.matcher(cell(line, Column.COUNTRY)).matches()) {
                return "location.no-country";
            }
            if (namesNoPlace(line)) {
                return "";
            }
            if (!LOCATION.matcher(cell(line, Column.LOCATION)).matches()) {
                return "location.not-a-code";
            }
            if (name.isEmpty() || name.length() > NAME_LENGTH) {
                return "location.no-name";
            }
            boolean fits = FUNCTION.matcher(cell(line, Column.FUNCTION)).matches()
                    && cell(line, Column.SUBDIVISION).length() <= SUBDIVISION_LENGTH
                    && cell(line, Column.COORDINATES).length() <= COORDINATES_LENGTH;
            return fits ? "" : "location.columns-differ";
        }

        private static Row row(CSVRecord line) {
            return new Row(
                    cell(line, Column.COUNTRY) + cell(line, Column.LOCATION),
                    cell(line, Column.NAME),
                    cell(line, Column.SUBDIVISION),
                    cell(line, Column.FUNCTION),
                    cell(line, Column.COORDINATES));
        }

        private static String cell(CSVRecord line, Column column) {
            return column.place < line.size() ? line.get(column.place).strip() : "";
        }
    }

    /** The columns that are read. */
    private enum Column {
        CHANGE(0),
        COUNTRY(1),
        LOCATION(2),
        NAME(3),
        SUBDIVISION(5),
        FUNCTION(6),
        COORDINATES(10);

        private final int place;

        Column(int place) {
            this.place = place;
        }
    }
}
