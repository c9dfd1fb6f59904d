package org.singlewindow.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.singlewindow.arrangement.Arrangement.SavedView;

@ApplicationScoped
class JpaArrangements implements Arrangements {
    /** The list's own row, if there is one, beside each of its views. */
    private static final String ALL = """
        select own.hidden, own.close_rows, v.name, v.query
        from (select cast(? as varchar) as person, cast(? as varchar) as list) as asked
        left join list_arrangement own on own.person = asked.person and own.list = asked.list
        left join saved_view v on v.person = asked.person and v.list = asked.list
        order by v.name
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Arrangement of(String person, String list) {
        List<Object[]> rows = entities.createNativeQuery(ALL)
                .setParameter(1, person)
                .setParameter(2, list)
                .getResultList();
        Object[] own = rows.get(0);
        List<SavedView> views = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new SavedView((String) row[2], (String) row[3]))
                .toList();
        return own[0] == null
                ? new Arrangement(Set.of(), false, views)
                : new Arrangement(keys((String) own[0]), (Boolean) own[1], views);
    }

    private static Set<String> keys(String joined) {
        return Set.copyOf(
                Stream.of(joined.split(" ")).filter(key -> !key.isEmpty()).toList());
    }

    @Override
    public void put(String person, String list, Set<String> hidden, boolean close) {
        entities.createNativeQuery("""
            insert into list_arrangement (person, list, hidden, close_rows) values (?, ?, ?, ?)
            on conflict (person, list) do update set hidden = excluded.hidden, close_rows = excluded.close_rows
            """)
                .setParameter(1, person)
                .setParameter(2, list)
                .setParameter(3, String.join(" ", new TreeSet<>(hidden)))
                .setParameter(4, close)
                .executeUpdate();
    }

    @Override
    public void save(String person, String list, SavedView view) {
        entities.createNativeQuery("""
            insert into saved_view (person, list, name, query) values (?, ?, ?, ?)
            on conflict (person, list, name) do update set query = excluded.query
            """)
                .setParameter(1, person)
                .setParameter(2, list)
                .setParameter(3, view.name())
                .setParameter(4, view.query())
                .executeUpdate();
    }

    @Override
    public void forget(String person, String list, String name) {
        entities.createNativeQuery("delete from saved_view where person = ? and list = ? and name = ?")
                .setParameter(1, person)
                .setParameter(2, list)
                .setParameter(3, name)
                .executeUpdate();
    }
}
