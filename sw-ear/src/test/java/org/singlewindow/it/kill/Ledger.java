package org.singlewindow.it.kill;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.server.EmbeddedDatabase;

/** What the database says, whoever lives or dies around it. */
final class Ledger {
    private final EmbeddedDatabase database;

    Ledger(EmbeddedDatabase database) {
        this.database = database;
    }

    /** A table that others must wait for, until it is closed. */
    interface Hold extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** Holds the table in a mode of {@code lock table}; waits for those who write to it. */
    Hold hold(String table, String mode) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in " + mode + " mode");
        }
        return () -> {
            connection.rollback();
            connection.close();
        };
    }

    /** How many of the server's statements of that kind wait for a table. */
    long waiting(String like) throws SQLException {
        return count("from pg_stat_activity where wait_event_type = 'Lock' and query ilike '" + like + "'");
    }

    long count(String of) throws SQLException {
        return Long.parseLong(all("select count(*) " + of).iterator().next());
    }

    /** The rows as text, columns with a blank between, in order. Doubles would hide: ask for counts too. */
    Set<String> all(String query) throws SQLException {
        Set<String> rows = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    row.append(column == 1 ? "" : " ").append(result.getString(column));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
