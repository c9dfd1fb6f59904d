package org.singlewindow.location;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.OfficialLists;

/** The official lists of places, with their places. */
@ApplicationScoped
class PlaceLists extends OfficialLists<PlaceList> {
    private static final String INSERT = """
            insert into place (list, code, name, subdivision, function, coordinates) values (?, ?, ?, ?, ?, ?)
            """;

    PlaceLists() {
        super(PlaceList.class);
    }

    /** Writes the rows; JDBC itself, since there are a hundred thousand. */
    void write(int list, Collection<PlacesFile.Row> rows) throws SQLException {
        Connection connection = entities().unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (PlacesFile.Row row : rows) {
                insert.setInt(1, list);
                insert.setString(2, row.code());
                insert.setString(3, row.name());
                insert.setString(4, row.subdivision());
                insert.setString(5, row.function());
                insert.setString(6, row.coordinates());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void removePlaces(int list) {
        entities()
                .createNativeQuery("delete from place where list = ?1")
                .setParameter(1, list)
                .executeUpdate();
    }

    /** Every code of a list with its name, in order. */
    Map<String, String> names(int list) {
        List<?> rows = entities()
                .createNativeQuery("select code, name from place where list = ?1 order by code")
                .setParameter(1, list)
                .getResultList();
        Map<String, String> names = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.put((String) columns[0], (String) columns[1]);
        }
        return names;
    }
}
