package org.singlewindow.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationFiles;
import org.singlewindow.confirmation.ListedGoods;

/** The codes and conditions of all editions of the list; written by JDBC itself, since there are thousands. */
@ApplicationScoped
class ListedCodes {
    private static final String CONDITION =
            "insert into confirmation_condition (list, key, law, ko, en) values (?, ?, ?, ?, ?)";
    private static final String CODE = "insert into confirmation_code (list, code, conditions) values (?, ?, ?)";

    @PersistenceContext
    private EntityManager entities;

    void writeConditions(int edition, Collection<Condition> conditions) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(CONDITION)) {
            for (Condition condition : conditions) {
                insert.setInt(1, edition);
                insert.setString(2, condition.key());
                insert.setString(3, condition.law());
                insert.setString(4, condition.ko());
                insert.setString(5, condition.en());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void writeCodes(int edition, Collection<Map.Entry<String, List<String>>> codes) throws SQLException {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement insert = connection.prepareStatement(CODE)) {
            for (Map.Entry<String, List<String>> code : codes) {
                insert.setInt(1, edition);
                insert.setString(2, code.getKey());
                insert.setString(3, String.join(",", code.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What an edition holds. */
    ListedGoods read(int edition) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        for (Object[] row : rows("select key, law, ko, en from confirmation_condition where list = ?1", edition)) {
            conditions.put(
                    (String) row[0], new Condition((String) row[0], (String) row[1], (String) row[2], (String) row[3]));
        }
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (Object[] row :
                rows("select code, conditions from confirmation_code where list = ?1 order by code", edition)) {
            codes.put((String) row[0], List.of(((String) row[1]).split(",")));
        }
        return new ConfirmationFiles(conditions, codes, List.of()).goods();
    }

    void remove(int edition) {
        for (String table : List.of("confirmation_code", "confirmation_condition")) {
            entities.createNativeQuery("delete from " + table + " where list = ?1")
                    .setParameter(1, edition)
                    .executeUpdate();
        }
    }

    private List<Object[]> rows(String query, int edition) {
        List<?> rows =
                entities.createNativeQuery(query).setParameter(1, edition).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
