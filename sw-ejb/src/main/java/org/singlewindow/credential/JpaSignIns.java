package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

@ApplicationScoped
class JpaSignIns implements SignIns {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional
    public void note(SignIn signIn) {
        entities.createNativeQuery("""
            insert into last_sign_in as l (person, way, signed_in_at, fingerprint) values (?, ?, ?, ?)
            on conflict (person, way) do update
                set signed_in_at = excluded.signed_in_at, fingerprint = excluded.fingerprint
                where l.signed_in_at < excluded.signed_in_at
            """)
                .setParameter(1, signIn.person())
                .setParameter(2, signIn.way().name())
                .setParameter(3, Timestamp.from(signIn.at()))
                .setParameter(4, signIn.fingerprint())
                .executeUpdate();
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<SignIn> of(String person) {
        List<Object[]> rows =
                entities.createNativeQuery("""
                    select way, signed_in_at, fingerprint from last_sign_in where person = ?
                    order by signed_in_at desc, way
                    """).setParameter(1, person).getResultList();
        return rows.stream()
                .map(row -> new SignIn(person, SignIn.Way.valueOf((String) row[0]), moment(row[1]), (String) row[2]))
                .toList();
    }

    private static Instant moment(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
