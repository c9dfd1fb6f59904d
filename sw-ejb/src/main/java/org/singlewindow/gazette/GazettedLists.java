package org.singlewindow.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.codes.OfficialLists;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationFiles;

/** The editions of the list, with their codes and conditions. */
@ApplicationScoped
class GazettedLists extends OfficialLists<GazettedList> {
    private static final String CONDITION =
            "insert into confirmation_condition (list, key, law, ko, en) values (?, ?, ?, ?, ?)";
    private static final String CODE = "insert into confirmation_code (list, code, conditions) values (?, ?, ?)";

    GazettedLists() {
        super(GazettedList.class);
    }

    /** Writes all of an edition; JDBC itself, since there are thousands. */
    void write(int list, ConfirmationFiles files) throws SQLException {
        Connection connection = entities().unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(CONDITION)) {
            for (Condition condition : files.conditions().values()) {
                insert.setInt(1, list);
                insert.setString(2, condition.key());
                insert.setString(3, condition.law());
                insert.setString(4, condition.ko());
                insert.setString(5, condition.en());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert = connection.prepareStatement(CODE)) {
            for (Map.Entry<String, List<String>> code : files.codes().entrySet()) {
                insert.setInt(1, list);
                insert.setString(2, code.getKey());
                insert.setString(3, String.join(",", code.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What an edition holds. */
    ConfirmationFiles read(GazettedList list) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Object[] row : rows("select key, law, ko, en from confirmation_condition where list = ?1", list)) {
            conditions.put(
                    (String) row[0], new Condition((String) row[0], (String) row[1], (String) row[2], (String) row[3]));
        }
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Object[] row :
                rows("select code, conditions from confirmation_code where list = ?1 order by code", list)) {
            codes.put((String) row[0], List.of(((String) row[1]).split(",")));
        }
        return new ConfirmationFiles(conditions, codes, List.of(), list.digest());
    }

    private List<Object[]> rows(String query, GazettedList list) {
        List<?> rows =
                entities().createNativeQuery(query).setParameter(1, list.id()).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
