package org.singlewindow.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.SearchKey;

/**
 * All rows of one case that the window lodged and delivered. Copies have other ids and references of the same length;
 * everything else stays, so that each copy takes what the original took.
 */
final class Template {
    private static final String DELIVERED = "application.deliver";
    private static final long ROOM = 1_000_000;

    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final List<String> references = new ArrayList<>();
    private final Map<String, Row> deliveries = new HashMap<>();

    /** One row: its values by column. */
    record Row(Map<String, @Nullable Object> values) {
        String text(String column) {
            return String.valueOf(values.get(column));
        }
    }

    private Template() {}

    /** Reads the case. */
    static Template of(Connection connection, String dossier) throws SQLException {
        Template template = new Template();
        String id = "(select id from dossier where reference = ?)";
        String declaration = "(select id from declaration where dossier_reference = ?)";
        String subjects = "(select reference from application where dossier_reference = ? union all"
                + " select reference from declaration where dossier_reference = ?)";
        template.read(connection, "dossier", "reference = ?", dossier);
        template.read(connection, "attachment", "dossier_id = " + id, dossier);
        template.read(connection, "lodgement", "dossier_id = " + id, dossier);
        template.read(connection, "application", "dossier_id = " + id, dossier);
        template.read(
                connection,
                "application_item",
                "application_id in (select id from application where dossier_id = " + id + ")",
                dossier);
        template.read(connection, "declaration", "dossier_id = " + id, dossier);
        template.read(connection, "declaration_requirement", "declaration_id = " + declaration, dossier);
        template.read(connection, "envelope", "subject in " + subjects, dossier, dossier);
        template.read(connection, "timeline_head", "case_reference = ?", dossier);
        template.read(connection, "timeline_entry", "case_reference = ?", dossier);
        template.read(connection, "catchword", "case_reference = ?", dossier);
        template.takeBack();
        return template;
    }

    private void read(Connection connection, String table, String condition, String... parameters) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select * from " + table + " where " + condition)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                ResultSetMetaData columns = found.getMetaData();
                while (found.next()) {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    for (int column = 1; column <= columns.getColumnCount(); column++) {
                        values.put(columns.getColumnName(column), found.getObject(column));
                    }
                    rows.add(new Row(values));
                }
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("The case has no " + table);
        }
        tables.put(table, rows);
    }

    /** Back to the moment after lodging; what delivery added is kept apart. */
    private void takeBack() {
        List<Row> entries = rows("timeline_entry");
        entries.stream()
                .filter(entry -> entry.text("act").equals(DELIVERED))
                .forEach(entry -> deliveries.put(entry.text("subject"), entry));
        entries.removeIf(entry -> entry.text("act").equals(DELIVERED));
        rows("application").forEach(application -> application.values().put("state", "LODGED"));
        rows("envelope").forEach(envelope -> {
            envelope.values().put("state", "SENT");
            envelope.values().put("settled_at", null);
        });
        references.add(rows("dossier").get(0).text("reference"));
        rows("application").forEach(application -> references.add(application.text("reference")));
        rows("declaration").forEach(declaration -> references.add(declaration.text("reference")));
        rows("envelope").forEach(envelope -> references.add(envelope.text("id")));
        references.add(rows("lodgement").get(0).text("request_key"));
    }

    /** Tables in the order in which rows can be inserted. */
    Iterable<String> tables() {
        return tables.keySet();
    }

    List<Row> rows(String table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** The timeline entries that delivery adds, by the application that is delivered. */
    Map<String, Row> deliveries() {
        return deliveries;
    }

    /** The copy of that number. */
    Copy copy(int number) {
        Map<String, String> others = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
            String original = references.get(i);
            String digits = (number + 1) + Character.toString('a' + i);
            others.put(original, "0".repeat(original.length() - digits.length()) + digits);
        }
        Map<String, String> keys = new HashMap<>();
        others.forEach((original, other) -> keys.put(SearchKey.of(original), SearchKey.of(other)));
        return new Copy(others, keys, (number + 1) * ROOM);
    }

    /** Other references and ids for the same rows. */
    record Copy(Map<String, String> references, Map<String, String> keys, long shift) {
        String reference(String original) {
            return references.getOrDefault(original, original);
        }

        /** What a case is found by, in the form in which it is kept. */
        private String words(String original) {
            return Stream.of(original.split(" "))
                    .map(word -> keys.getOrDefault(word, word))
                    .collect(Collectors.joining(" "));
        }

        @Nullable
        Object value(String column, @Nullable Object original) {
            if (original instanceof String text) {
                return column.equals("words") ? words(text) : reference(text);
            }
            boolean isId = column.equals("id") || column.endsWith("_id");
            return isId && original instanceof Long id ? Long.valueOf(id + shift) : original;
        }
    }
}
