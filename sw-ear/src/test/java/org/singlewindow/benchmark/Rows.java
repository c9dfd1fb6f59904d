package org.singlewindow.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Inserts the rows of copies, each table's in one batch. */
final class Rows {
    private final Template template;
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();

    Rows(Connection connection, Template template) throws SQLException {
        this.template = template;
        for (String table : template.tables()) {
            inserts.put(table, insert(connection, table, template.rows(table).get(0)));
        }
    }

    /** An insert into all columns of that row. */
    static PreparedStatement insert(Connection connection, String table, Template.Row row) throws SQLException {
        List<String> columns = List.copyOf(row.values().keySet());
        String marks = "?" + ", ?".repeat(columns.size() - 1);
        return connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    /** Sets all values in their order. */
    static void fill(PreparedStatement statement, Template.Row row, Template.Copy copy) throws SQLException {
        int position = 1;
        for (var value : row.values().entrySet()) {
            statement.setObject(position++, copy.value(value.getKey(), value.getValue()));
        }
    }

    void insert(Template.Copy copy) throws SQLException {
        for (String table : template.tables()) {
            PreparedStatement insert = Objects.requireNonNull(inserts.get(table));
            for (Template.Row row : template.rows(table)) {
                fill(insert, row, copy);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
