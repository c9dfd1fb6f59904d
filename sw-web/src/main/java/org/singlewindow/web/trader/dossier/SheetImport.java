package org.singlewindow.web.trader.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.singlewindow.reference.Json;
import org.singlewindow.sheet.Heading;

/** The rows of an invoice or packing list on their way to goods lines: which row holds the headings, what each column means. */
class SheetImport implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How far down an invoice its table begins at most. */
    private static final int HEAD = 60;

    private static final int LEAST_HEADINGS = 2;
    private static final Set<String> GOODS = Set.of("hs", "description");
    private static final String SUM = "(?i)\\s*(sub\\s*-?\\s*total|grand\\s*total|total|합\\s*계|소\\s*계|총\\s*계)\\b?.*";

    private final ArrayList<ArrayList<String>> rows = new ArrayList<>();
    private final ArrayList<Column> columns = new ArrayList<>();
    private final int heading;

    /** One column, with the field that somebody chose for it; empty if it is left out. */
    public static class Column implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int index;
        private final String heading;
        private String field;

        Column(int index, String heading, String field) {
            this.index = index;
            this.heading = heading;
            this.field = field;
        }

        public int getIndex() {
            return index;
        }

        public String getHeading() {
            return heading;
        }

        public String getField() {
            return field;
        }

        public void setField(String field) {
            this.field = field;
        }
    }

    /**
     * Finds the headings, and what they mean.
     *
     * @param known heading to field; see {@link Heading#meaning}
     * @param fields names of the fields that there are
     */
    SheetImport(List<List<String>> read, Map<String, String> known, Collection<String> fields) {
        read.forEach(row -> rows.add(new ArrayList<>(row)));
        heading = headingIn(read, known);
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < width; index++) {
            String words = heading < 0 ? "" : cell(rows.get(heading), index);
            String field = Heading.meaning(words, known)
                    .filter(fields::contains)
                    .filter(taken::add)
                    .orElse("");
            columns.add(new Column(index, words, field));
        }
    }

    private static int headingIn(List<List<String>> rows, Map<String, String> known) {
        int found = -1;
        long most = LEAST_HEADINGS - 1L;
        for (int row = 0; row < Math.min(HEAD, rows.size()); row++) {
            long headings = rows.get(row).stream()
                    .filter(cell -> Heading.meaning(cell, known).isPresent())
                    .count();
            if (headings > most) {
                most = headings;
                found = row;
            }
        }
        return found;
    }

    List<Column> columns() {
        return columns;
    }

    /** The rows below the headings. */
    List<? extends List<String>> body() {
        return rows.subList(heading + 1, rows.size());
    }

    /** The goods lines: rows that say what the goods are, as far as their columns mean something; sums are none. */
    JsonArray lines() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (List<String> row : body()) {
            JsonObjectBuilder line = Json.createObjectBuilder();
            boolean isGoods = false;
            for (Column column : columns) {
                String text = cell(row, column.getIndex());
                if (!column.getField().isEmpty() && !text.isEmpty()) {
                    line.add(column.getField(), text);
                    isGoods |= GOODS.contains(column.getField());
                }
            }
            JsonObject built = line.build();
            if (isGoods && !isSum(built)) {
                lines.add(built);
            }
        }
        return lines.build();
    }

    private static boolean isSum(JsonObject line) {
        return !line.containsKey("hs") && line.getString("description", "").matches(SUM);
    }

    static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }
}
