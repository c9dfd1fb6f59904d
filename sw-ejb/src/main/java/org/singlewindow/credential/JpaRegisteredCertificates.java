package org.singlewindow.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaRegisteredCertificates implements RegisteredCertificates {
    private static final String LISTED = " from RegisteredCertificate c, Person p, Organisation o"
            + " where p.reference = c.person and o.code = p.organisation";
    private static final String SHOWN =
            "c.person, ' ', p.nameKo, ' ', p.nameEn, ' ', o.code, ' ', o.nameKo, ' ', o.nameEn,"
                    + " ' ', c.subject, ' ', c.fingerprint";

    private static final String ENDING = " and c.endedAt is null and p.active = true and p.companyEnded = false"
            + " and c.notAfter > :from and c.notAfter <= :until"
            + " and not exists (select d from RegisteredCertificate d where d.person = c.person"
            + " and d.endedAt is null and d.notAfter > c.notAfter)";

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
    public Page<RegisteredCertificate> page(String text, Cut cut) {
        return page("", Map.of(), text, cut);
    }

    @Override
    public Page<RegisteredCertificate> ending(String text, Instant from, Instant until, Cut cut) {
        return page(ENDING, Map.of("from", from, "until", until), text, cut);
    }

    private Page<RegisteredCertificate> page(String narrowed, Map<String, Instant> moments, String text, Cut cut) {
        WordsClause words = WordsClause.of(text, SHOWN);
        String listed = LISTED + narrowed + words.text();
        return new Paged<>(entities, RegisteredCertificate.class, "c", listed, typed -> {
                    words.filled(typed);
                    moments.forEach(typed::setParameter);
                })
                .page(ORDER, cut);
    }
}
