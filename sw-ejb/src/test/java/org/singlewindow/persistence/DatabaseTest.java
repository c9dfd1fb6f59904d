package org.singlewindow.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.singlewindow.shared.Refusal;

/** What PostgreSQL cannot hold never reaches its driver, and what it refuses is not tried again and again. */
class DatabaseTest {
    private final Database database = new Database();
    private final List<Object> sent = new ArrayList<>();
    private final DatabaseSession session = new Project(new DatabaseLogin(database)).createDatabaseSession();

    private <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().startsWith("set")) {
                sent.add(args[1]);
            }
            return method.getReturnType() == boolean.class ? answer : null;
        }));
    }

    private void bind(String text) throws SQLException {
        database.setParameterValueInDatabaseCall(
                text, answering(PreparedStatement.class, false), 1, (AbstractSession) session);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "\uD800", "a\uDC00b"})
    void whatItCannotHoldIsRefused(String text) {
        assertEquals(
                "reference.bad-character",
                assertThrows(Refusal.class, () -> bind(text)).code());
        assertEquals(List.of(), sent);
    }

    @Test
    void everythingElseIsSent() throws SQLException {
        bind("쇠고기 😀\n\u0001");
        assertEquals(List.of("쇠고기 😀\n\u0001"), sent);
    }

    @ParameterizedTest
    @CsvSource({"22021, false", "23505, false", "25P02, false", "08006, true", "57P01, true"})
    void onlyAConnectionThatFailedIsTriedAgain(String state, boolean again) {
        Connection broken = answering(Connection.class, false);
        database.setPingSQL(null);
        SQLException failure = new SQLException("no", state);
        assertEquals(again, database.wasFailureCommunicationBased(failure, broken, (AbstractSession) session));
    }
}
