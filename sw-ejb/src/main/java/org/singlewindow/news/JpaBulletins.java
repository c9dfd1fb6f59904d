package org.singlewindow.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
class JpaBulletins implements Bulletins {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional
    public void note(Collection<News> news, Instant now) {
        for (News one : news) {
            entities.createNativeQuery("insert into bulletin (kind, audience, noted_at) values (?, ?, ?)")
                    .setParameter(1, one.kind().name())
                    .setParameter(2, one.group())
                    .setParameter(3, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    @Override
    @Transactional
    public List<Entry> since(Instant moment) {
        Stream<?> rows = entities.createNativeQuery(
                        "select id, kind, audience from bulletin where noted_at > ? order by id")
                .setParameter(1, Timestamp.from(moment))
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new Entry(
                        ((Number) row[0]).longValue(), new News(News.Kind.valueOf((String) row[1]), (String) row[2])))
                .toList();
    }

    @Override
    @Transactional
    public void forget(Instant before) {
        entities.createNativeQuery("delete from bulletin where noted_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
