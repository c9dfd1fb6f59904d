package org.singlewindow.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;

@ApplicationScoped
class JpaColumnChoices implements ColumnChoices {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Map<String, String> of(String organisation) {
        Map<String, String> fields = new TreeMap<>();
        for (Object row : entities.createNativeQuery("select heading, field from sheet_column where organisation = ?")
                .setParameter(1, organisation)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            fields.put((String) columns[0], (String) columns[1]);
        }
        return fields;
    }

    @Override
    public void put(String organisation, Map<String, String> fields) {
        if (of(organisation).size() + fields.size() > MOST) {
            entities.createNativeQuery("delete from sheet_column where organisation = ?")
                    .setParameter(1, organisation)
                    .executeUpdate();
        }
        fields.forEach((heading, field) -> entities.createNativeQuery("""
            insert into sheet_column (organisation, heading, field) values (?, ?, ?)
            on conflict (organisation, heading) do update set field = excluded.field
            """)
                .setParameter(1, organisation)
                .setParameter(2, heading)
                .setParameter(3, field)
                .executeUpdate());
    }
}
