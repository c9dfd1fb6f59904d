package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaMandates implements Mandates {
    private static final String LISTED = " from Mandate m, Organisation t, Organisation b where t.code = m.trader"
            + " and b.code = m.broker and (m.trader = :organisation or m.broker = :organisation)";
    private static final String SHOWN =
            "t.code, ' ', t.nameKo, ' ', t.nameEn, ' ', b.code, ' ', b.nameKo, ' ', b.nameEn," + " ' ', m.documents";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Mandate mandate) {
        // The end of a former mandate must be written first: inserts go before updates otherwise.
        entities.flush();
        entities.persist(mandate);
    }

    @Override
    public Optional<Mandate> find(long id) {
        return Optional.ofNullable(entities.find(Mandate.class, id));
    }

    @Override
    public List<Mandate> toBroker(String broker) {
        return entities.createQuery(
                        "select m from Mandate m where m.broker = :broker and m.endedAt is null order by m.trader",
                        Mandate.class)
                .setParameter("broker", broker)
                .getResultList();
    }

    @Override
    public long countOffered(String broker, LocalDate day) {
        return entities.createQuery("""
            select count(m) from Mandate m where m.broker = :broker and m.endedAt is null and m.acceptedAt is null
            and (m.validUntil is null or m.validUntil >= :day)
            """, Long.class)
                .setParameter("broker", broker)
                .setParameter("day", day)
                .getSingleResult();
    }

    @Override
    public List<Mandate> of(String organisation) {
        return entities.createQuery("""
            select m from Mandate m where m.trader = :organisation or m.broker = :organisation
            order by m.grantedAt desc
            """, Mandate.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    @Override
    public Page<Mandate> page(String organisation, String text, Cut cut) {
        WordsClause words = WordsClause.of(text, SHOWN);
        String listed = LISTED + words.text();
        return new Paged<>(
                        entities,
                        Mandate.class,
                        "m",
                        listed,
                        typed -> words.filled(typed).setParameter("organisation", organisation))
                .page(ORDER, cut);
    }
}
