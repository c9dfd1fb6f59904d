package org.singlewindow.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * PostgreSQL, which cannot hold every text: what it would refuse, and what the driver would quietly change, is refused
 * before it gets there. This is the last line; what people write is read, and refused at its place, long before.
 */
public class Database extends PostgreSQLPlatform {
    private static final long serialVersionUID = 1L;
    private static final String CONNECTION_FAILED = "08";
    private static final String SERVER_STOPPED = "57P";

    @Override
    public void setParameterValueInDatabaseCall(
            Object parameter, PreparedStatement statement, int index, AbstractSession session) throws SQLException {
        if (parameter instanceof String text && !Written.canBeHeld(text)) {
            throw Refusal.malformed("reference.bad-character");
        }
        super.setParameterValueInDatabaseCall(parameter, statement, index, session);
    }

    /**
     * Only what says so is a failure of the connection. Otherwise it is tried out with another statement, which fails as
     * well in a transaction that was broken off, and a thread spends ten seconds on trying the same again.
     */
    @Override
    public boolean wasFailureCommunicationBased(SQLException failure, Connection connection, AbstractSession session) {
        String state = failure.getSQLState();
        return (state == null || state.startsWith(CONNECTION_FAILED) || state.startsWith(SERVER_STOPPED))
                && super.wasFailureCommunicationBased(failure, connection, session);
    }
}
