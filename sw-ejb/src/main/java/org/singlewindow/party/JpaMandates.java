package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.singlewindow.reference.Counting;
import org.singlewindow.reference.TextPattern;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaMandates implements Mandates {
    private static final String LISTED = " from Mandate m, Organisation t, Organisation b where t.code = m.trader"
            + " and b.code = m.broker and (m.trader = :organisation or m.broker = :organisation)";
    private static final String SHOWN =
            "t.code, ' ', t.nameKo, ' ', t.nameEn, ' ', b.code, ' ', b.nameKo, ' ', b.nameEn," + " ' ', m.documents";
    private static final String ORDER =
            " order by case when m.acceptedAt is null and m.endedAt is null then 0 else 1 end, m.grantedAt desc, m.id"
                    + " desc";

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
    public List<Mandate> of(String organisation) {
        return entities.createQuery("""
            select m from Mandate m where m.trader = :organisation or m.broker = :organisation
            order by m.grantedAt desc
            """, Mandate.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    @Override
    public Page<Mandate> page(String organisation, String text, int first, int size) {
        List<String> words = TextPattern.words(text);
        StringBuilder listed = new StringBuilder(LISTED);
        for (int i = 0; i < words.size(); i++) {
            listed.append(" and lower(concat(").append(SHOWN).append(")) like :word");
            listed.append(i).append(" escape '!'");
        }
        List<Mandate> rows = filled(
                        entities.createQuery("select m" + listed + ORDER, Mandate.class), organisation, words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        int total = filled(entities.createQuery("select m.id" + listed, Long.class), organisation, words)
                .setMaxResults(Counting.most(first, size))
                .getResultList()
                .size();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, String organisation, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query.setParameter("organisation", organisation);
    }
}
