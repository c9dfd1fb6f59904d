package org.singlewindow.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.server.EmbeddedDatabase;

/** What the database says about cases in one schema, and when it was committed. */
final class Journal {
    private static final long PATIENCE_SECONDS = 300;

    private final EmbeddedDatabase database;
    private final String schema;

    Journal(EmbeddedDatabase database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Waits until every message arrived; asks seldom, so as not to be in the way. */
    void awaitSettled() throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (exists(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("Messages never arrived");
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    /** By the indexes of what is under way: nobody reads all that has arrived, ten times a second, while others work. */
    private boolean exists(Statement statement) throws SQLException {
        String underWay = Stream.of("READY", "SENT", "DEAD")
                .map(state -> "exists (select 1 from " + schema + ".envelope where state = '" + state + "')")
                .collect(Collectors.joining(" or "));
        try (ResultSet rows = statement.executeQuery("select " + underWay)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    /** When the last change of each application lodged since then was committed, by its reference. */
    Map<String, Received> received(Instant since) throws SQLException {
        Map<String, Received> received = new HashMap<>();
        String query = "select reference, dossier_reference, pg_xact_commit_timestamp(xmin) from " + schema
                + ".application where state = 'RECEIVED' and pg_xact_commit_timestamp(xmin) >= ?";
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setTimestamp(1, java.sql.Timestamp.from(since));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    received.put(
                            rows.getString(1),
                            new Received(rows.getString(2), rows.getTimestamp(3).toInstant()));
                }
            }
        }
        return received;
    }

    /** When the last message was settled. */
    Instant lastSettled() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(pg_xact_commit_timestamp(xmin)) from " + schema + ".inbox")) {
            rows.next();
            return rows.getTimestamp(1).toInstant();
        }
    }

    /** An application that its agency has. */
    record Received(String dossier, Instant at) {}
}
