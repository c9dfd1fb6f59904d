package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

@ApplicationScoped
class JpaChallenges implements Challenges {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional
    public void add(SignInChallenge challenge) {
        entities.persist(challenge);
    }

    @Override
    @Transactional
    public boolean use(String nonce, String origin, Instant now) {
        return entities.createQuery("""
                                update SignInChallenge c set c.usedAt = :now
                                where c.nonce = :nonce and c.origin = :origin and c.usedAt is null and c.expiresAt > :now
                                """)
                        .setParameter("nonce", nonce)
                        .setParameter("origin", origin)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    @Transactional
    public void forget(Instant before, int most) {
        entities.createQuery("delete from SignInChallenge c where c.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        entities.createNativeQuery("""
                        delete from sign_in_challenge where expires_at <
                            (select expires_at from sign_in_challenge order by expires_at desc offset ? limit 1)
                        """).setParameter(1, Math.max(0, most - 1)).executeUpdate();
    }
}
