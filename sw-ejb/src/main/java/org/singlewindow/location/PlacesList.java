package org.singlewindow.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.Places;
import org.singlewindow.official.Count;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.Kind;
import org.singlewindow.official.OfficialList;
import org.singlewindow.official.Standing;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;

/** The places of the world (UN/LOCODE); those of the edition in force are kept in memory. */
@ApplicationScoped
public class PlacesList extends OfficialList<PlacesFile> {
    private static final String INSERT = """
        insert into place (list, code, name, subdivision, function, coordinates) values (?, ?, ?, ?, ?, ?)
        """;

    @Inject
    private Places places;

    @PersistenceContext
    private EntityManager entities;

    PlacesList() {
        super(new Kind("places", "location", Limits.PLACES_BYTES, true));
    }

    @Override
    public PlacesFile read(List<ListFile> files) {
        return PlacesFile.read(files);
    }

    @Override
    public List<Count> counted(PlacesFile read) {
        return List.of(
                Count.of("countries", read.countries().size()),
                Count.of("skipped", read.skipped()),
                Count.of("repeated", read.repeated()));
    }

    @Override
    public void use(Standing standing) {
        Map<String, String> names =
                standing.today().map(EditionFacts::id).map(this::words).orElse(Map.of());
        places.use(names.entrySet().stream()
                .map(place -> new CodeLists.Entry(place.getKey(), new Text(place.getValue(), place.getValue())))
                .toList());
    }

    @Override
    public Optional<List<CodeLists.Entry>> find(String text) {
        return Optional.of(text.isBlank() ? List.of() : places.search(text, Limits.CODE_RESULTS.intValue()));
    }

    /** Every code of an edition with its name, in order. */
    @Override
    public Map<String, String> words(int edition) {
        List<?> rows = entities.createNativeQuery("select code, name from place where list = ?1 order by code")
                .setParameter(1, edition)
                .getResultList();
        Map<String, String> names = new LinkedHashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            names.put((String) columns[0], (String) columns[1]);
        }
        return names;
    }

    /** Writes by JDBC itself, since there are a hundred thousand. */
    @Override
    public void write(int edition, PlacesFile read, int from, int to) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (PlacesFile.Row row : read.rows().subList(from, to)) {
                insert.setInt(1, edition);
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

    @Override
    public void remove(int edition) {
        entities.createNativeQuery("delete from place where list = ?1")
                .setParameter(1, edition)
                .executeUpdate();
    }
}
