package org.singlewindow.confirmation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.ReadList;
import org.singlewindow.codes.RowError;
import org.singlewindow.definitions.BrokenCatalogue;
import org.singlewindow.shared.Refusal;

/**
 * The list as two tables, UTF-8, columns apart by tabulators, each with a first line that names them: the conditions
 * ({@code key}, {@code law}, {@code ko}, {@code en}), and the goods ({@code hs6}, {@code endings}, {@code conditions}; the
 * latter two may hold several, apart by commas). They come as two files in any order.
 *
 * @param conditions every condition by its key
 * @param codes every code of ten digits with the keys of its conditions
 * @param errors lines that cannot be loaded
 */
public record ConfirmationFiles(
        Map<String, Condition> conditions, Map<String, List<String>> codes, List<RowError> errors) implements ReadList {
    private static final List<String> OF_CONDITIONS = List.of("key", "law", "ko", "en");
    private static final List<String> OF_GOODS = List.of("hs6", "endings", "conditions");
    private static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9:._-]{0,59}");
    private static final Pattern SUBHEADING = Pattern.compile("\\d{6}");
    private static final Pattern ENDING = Pattern.compile("\\d{4}");
    private static final int LAW_LENGTH = 100;
    private static final int TEXT_LENGTH = 8_000;
    private static final String FOLDER = "/catalogue/customs-confirmation/";

    /** The edition that comes with the window. */
    static ConfirmationFiles shipped() {
        ConfirmationFiles files = read(List.of(resource("conditions.tsv"), resource("import-2026-07-16.tsv")));
        if (!files.errors().isEmpty()) {
            throw new BrokenCatalogue("customs-confirmation: " + files.errors().get(0));
        }
        return files;
    }

    private static ListFile resource(String name) {
        try (InputStream in = ConfirmationFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new BrokenCatalogue("no list " + name);
            }
            return new ListFile(name, in.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads both tables; lines that cannot be read are errors. */
    public static ConfirmationFiles read(List<ListFile> parts) {
        Reading reading = new Reading();
        parts.forEach(reading::sort);
        return reading.read();
    }

    /** The goods with their conditions, ready to be asked; one that is nowhere is told with the errors. */
    public ListedGoods goods() {
        Map<String, Condition> written = new References(conditions).resolved();
        Map<List<String>, List<Condition>> shared = new HashMap<>();
        Map<String, List<Condition>> goods = new TreeMap<>();
        codes.forEach((code, keys) -> goods.put(
                code,
                shared.computeIfAbsent(
                        keys,
                        all -> all.stream()
                                .map(written::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return new ListedGoods(goods);
    }

    @Override
    public Map<String, String> words() {
        return goods().words();
    }

    @Override
    public int entries() {
        return codes.size();
    }

    /** Reads line by line and keeps count. */
    private static final class Reading {
        private final Map<String, Condition> conditions = new LinkedHashMap<>();
        private final Map<String, List<String>> codes = new TreeMap<>();
        private final List<RowError> errors = new ArrayList<>();
        private final Map<List<String>, List<Line>> tables = new HashMap<>();

        private record Line(String file, long number, List<String> cells) {}

        /** Which of the two tables the file is, says its first line. */
        void sort(ListFile part) {
            List<String> lines = text(part).lines().toList();
            List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
            if (!header.equals(OF_CONDITIONS) && !header.equals(OF_GOODS)) {
                throw Refusal.notValid("confirmation.columns-differ", part.name());
            }
            List<Line> table = tables.computeIfAbsent(header, none -> new ArrayList<>());
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    table.add(new Line(part.name(), i + 1L, cells(lines.get(i))));
                }
            }
        }

        private static String text(ListFile part) {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(part.bytes()))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw Refusal.notValid("confirmation.not-utf8", part.name());
            }
        }

        private static List<String> cells(String line) {
            return Pattern.compile("\t").splitAsStream(line).map(String::strip).toList();
        }

        ConfirmationFiles read() {
            if (!tables.keySet().equals(Set.of(OF_CONDITIONS, OF_GOODS))) {
                throw Refusal.notValid("confirmation.table-missing");
            }
            tables.getOrDefault(OF_CONDITIONS, List.of()).forEach(this::condition);
            tables.getOrDefault(OF_GOODS, List.of()).forEach(this::goods);
            return new ConfirmationFiles(conditions, codes, errors);
        }

        private void wrong(Line line, String code, String found) {
            errors.add(new RowError(line.file(), line.number(), code, found));
        }

        private void condition(Line line) {
            if (line.cells().size() != OF_CONDITIONS.size()) {
                wrong(line, "confirmation.columns-missing", String.join(" ", line.cells()));
                return;
            }
            Condition condition = new Condition(
                    line.cells().get(0),
                    line.cells().get(1),
                    line.cells().get(2),
                    line.cells().get(3));
            if (!KEY.matcher(condition.key()).matches()) {
                wrong(line, "confirmation.not-a-key", condition.key());
            } else if (condition.law().isEmpty() || condition.law().length() > LAW_LENGTH) {
                wrong(line, "confirmation.no-law", condition.key());
            } else if (isNoText(condition.ko()) || isNoText(condition.en())) {
                wrong(line, "confirmation.no-text", condition.key());
            } else if (conditions.putIfAbsent(condition.key(), condition) != null) {
                wrong(line, "confirmation.key-twice", condition.key());
            }
        }

        private static boolean isNoText(String text) {
            return text.isEmpty() || text.length() > TEXT_LENGTH;
        }

        private void goods(Line line) {
            if (line.cells().size() != OF_GOODS.size()) {
                wrong(line, "confirmation.columns-missing", String.join(" ", line.cells()));
                return;
            }
            List<String> keys = List.of(line.cells().get(2).split("\\s*,\\s*", -1));
            keys.stream()
                    .filter(key -> !conditions.containsKey(key))
                    .forEach(key -> wrong(line, "confirmation.no-such-condition", key));
            for (String ending : line.cells().get(1).split("\\s*,\\s*", -1)) {
                String code = line.cells().get(0) + ending;
                if (!SUBHEADING.matcher(line.cells().get(0)).matches()
                        || !ENDING.matcher(ending).matches()) {
                    wrong(line, "confirmation.not-a-code", code);
                } else if (codes.putIfAbsent(code, keys) != null) {
                    wrong(line, "confirmation.code-twice", code);
                }
            }
        }
    }
}
