package org.singlewindow.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.singlewindow.server.EmbeddedDatabase;

/** What the database says, whoever lives or dies around it. */
public final class Ledger {
    private final EmbeddedDatabase database;

    public Ledger(EmbeddedDatabase database) {
        this.database = database;
    }

    /** A table that others must wait for, until it is closed. */
    public interface Hold extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** Holds the table in a mode of {@code lock table}; waits for those who write to it. */
    public Hold hold(String table, String mode) throws SQLException {
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
    public long waiting(String like) throws SQLException {
        return count("from pg_stat_activity where wait_event_type = 'Lock' and query ilike '" + like + "'");
    }

    /** Counts what stands after {@code select count(*)}. */
    public long count(String of) throws SQLException {
        return Long.parseLong(all("select count(*) " + of).iterator().next());
    }

    /** Changes what the application would not, and returns how many rows that were. */
    public int change(String statement) throws SQLException {
        try (Connection connection = database.connect();
                Statement change = connection.createStatement()) {
            return change.executeUpdate(statement);
        }
    }

    /** The dossier that the demonstration laid on the trader's desk, with what is missing in it, to enter it anew. */
    public JsonObject consignment(String owner, Map<String, String> missing) throws SQLException {
        String written = " from dossier where owner = '" + owner + "' order by id limit 1";
        JsonPatchBuilder completed = Json.createPatchBuilder();
        missing.forEach(completed::add);
        return Json.createObjectBuilder()
                .add("direction", "IMPORT")
                .add("title", "As the demonstration's, " + owner)
                .add("consignment", json("select consignment" + written))
                .add("answers", completed.build().apply(json("select answers" + written)))
                .build();
    }

    private JsonObject json(String query) throws SQLException {
        return TradersProgram.read(all(query).iterator().next());
    }

    /** The rows as text, columns with a blank between, in order. Doubles would hide: ask for counts too. */
    public Set<String> all(String query) throws SQLException {
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
