package org.singlewindow.credential;

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
class JpaRegisteredCertificates implements RegisteredCertificates {
    private static final String LISTED = " from RegisteredCertificate c, Person p, Organisation o"
            + " where p.reference = c.person and o.code = p.organisation";
    private static final String SHOWN =
            "c.person, ' ', p.nameKo, ' ', p.nameEn, ' ', o.code, ' ', o.nameKo, ' ', o.nameEn,"
                    + " ' ', c.subject, ' ', c.fingerprint";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(RegisteredCertificate certificate) {
        entities.persist(certificate);
    }

    @Override
    public Optional<RegisteredCertificate> find(String fingerprint) {
        return Optional.ofNullable(entities.find(RegisteredCertificate.class, fingerprint));
    }

    @Override
    public List<RegisteredCertificate> all() {
        return entities.createQuery(
                        "select c from RegisteredCertificate c order by c.notAfter, c.person",
                        RegisteredCertificate.class)
                .getResultList();
    }

    @Override
    public List<RegisteredCertificate> of(String person) {
        return entities.createQuery(
                        "select c from RegisteredCertificate c where c.person = :person order by c.notAfter,"
                                + " c.fingerprint",
                        RegisteredCertificate.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public Page<RegisteredCertificate> page(String text, int first, int size) {
        List<String> words = TextPattern.words(text);
        StringBuilder listed = new StringBuilder(LISTED);
        for (int i = 0; i < words.size(); i++) {
            listed.append(" and lower(concat(").append(SHOWN).append(")) like :word");
            listed.append(i).append(" escape '!'");
        }
        List<RegisteredCertificate> rows = filled(
                        entities.createQuery(
                                "select c" + listed + " order by c.notAfter, c.person, c.fingerprint",
                                RegisteredCertificate.class),
                        words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        int total = filled(entities.createQuery("select c.fingerprint" + listed, String.class), words)
                .setMaxResults(Counting.most(first, size))
                .getResultList()
                .size();
        return new Page<>(rows, total);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }
}
