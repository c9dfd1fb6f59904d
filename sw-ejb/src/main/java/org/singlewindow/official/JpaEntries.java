package org.singlewindow.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@ApplicationScoped
class JpaEntries implements Entries {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(int edition, Map<String, String> words) {
        words.forEach((code, text) -> entities.createNativeQuery(
                        "insert into official_entry (edition, code, words) values (?1, ?2, ?3)")
                .setParameter(1, edition)
                .setParameter(2, code)
                .setParameter(3, text)
                .executeUpdate());
    }

    @Override
    public Map<String, String> of(int edition) {
        List<?> rows = entities.createNativeQuery("select code, words from official_entry where edition = ?1")
                .setParameter(1, edition)
                .getResultList();
        Map<String, String> words = new TreeMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            words.put((String) columns[0], (String) columns[1]);
        }
        return words;
    }

    @Override
    public void remove(int edition) {
        entities.createNativeQuery("delete from official_entry where edition = ?1")
                .setParameter(1, edition)
                .executeUpdate();
    }
}
