package org.singlewindow.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DatabaseIT {
    @Resource(lookup = "java:/jdbc/sw")
    private DataSource source;

    @Test
    void theDatabaseKeepsItsPromisesAndSpeaksKorean() throws SQLException {
        assertEquals("on", ask("show fsync"));
        assertEquals("UTF8", ask("show client_encoding"));
        assertEquals("read committed", ask("show transaction_isolation"));
        assertEquals("소고기", ask("select '소고기'"));
    }

    @Test
    void theServerLivesInKoreanTime() throws SQLException {
        assertEquals("Asia/Seoul", TimeZone.getDefault().getID());
        assertEquals("Asia/Seoul", ask("show timezone"));
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
