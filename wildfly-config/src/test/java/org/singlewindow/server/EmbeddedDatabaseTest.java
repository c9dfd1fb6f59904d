package org.singlewindow.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsWhatWasCommittedAndWaitsForTheDisk() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"))) {
            assertEquals("on", ask(database, "show fsync"));
            assertEquals("on", ask(database, "show synchronous_commit"));
            assertEquals("UTF8", ask(database, "show server_encoding"));
            execute(database, "create table kept as select '남은 것' as word");
            IllegalStateException refused =
                    assertThrows(IllegalStateException.class, () -> EmbeddedDatabase.start(folder.resolve("database")));
            assertEquals("Another process runs the database in " + folder.resolve("database"), refused.getMessage());
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder.resolve("database"))) {
            assertEquals("남은 것", ask(database, "select word from kept"));
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedDatabase database, String command) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
