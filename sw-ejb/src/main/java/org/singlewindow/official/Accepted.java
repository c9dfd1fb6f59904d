package org.singlewindow.official;

import java.sql.SQLException;

/**
 * An edition is to be written, once the transaction that accepted it is through.
 *
 * @param entries how many there are to write
 * @param writing writes some of them
 */
record Accepted(OfficialList<?> list, int edition, int entries, Writing writing) {
    /** Writes the entries from one as far as another. */
    interface Writing {
        void write(int from, int to) throws SQLException;
    }
}
