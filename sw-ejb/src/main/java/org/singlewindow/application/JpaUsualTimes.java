package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class JpaUsualTimes implements UsualTimes {
    private static final String COUNT = """
        insert into usual_time (agency, document, chapter, hours, cases)
        select agency, document, chapter,
            percentile_disc(0.5) within group (order by cast(ceil(extract(epoch from took) / 3600) as bigint)), count(*)
        from (select distinct a.id, a.agency, a.document, substr(i.hs, 1, 2) as chapter, a.decided_at - a.lodged_at as took
            from application a join application_item i on i.application_id = a.id
            where a.state in ('APPROVED', 'REFUSED') and a.decided_at >= ? and length(i.hs) >= 2
                and coalesce(a.reason_code, '') <> 'NO_ANSWER') as taken
        group by agency, document, chapter having count(*) >= ?
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void renew(Instant since, int least) {
        entities.createNativeQuery("lock table usual_time in share row exclusive mode")
                .executeUpdate();
        entities.createNativeQuery("delete from usual_time").executeUpdate();
        entities.createNativeQuery(COUNT)
                .setParameter(1, Timestamp.from(since))
                .setParameter(2, least)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Usual> all() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select agency, document, chapter, hours, cases from usual_time order by 1, 2, 3")
                .getResultList();
        return rows.stream()
                .map(row -> new Usual(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }
}
