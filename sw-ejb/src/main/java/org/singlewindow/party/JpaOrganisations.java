package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.persistence.Paged;
import org.singlewindow.persistence.WordsClause;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaOrganisations implements Organisations {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Organisation organisation) {
        entities.persist(organisation);
    }

    @Override
    public Optional<Organisation> find(String code) {
        return Optional.ofNullable(entities.find(Organisation.class, code));
    }

    @Override
    public Optional<Organisation> lock(String code) {
        return Optional.ofNullable(entities.find(Organisation.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Organisation> find(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.createQuery("select o from Organisation o where o.code in :codes", Organisation.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Organisation> reachedBy(Telephone telephone) {
        return entities.createNativeQuery(
                        "select * from organisation where telephone_key(telephone) = ? order by code",
                        Organisation.class)
                .setParameter(1, telephone.key())
                .getResultList();
    }

    @Override
    public Page<Organisation> page(Set<Organisation.Kind> kinds, String text, Cut cut) {
        if (kinds.isEmpty()) {
            return new Page<>(List.of(), 0);
        }
        WordsClause words = WordsClause.of(
                text,
                "o.code, ' ', o.nameKo, ' ', o.nameEn, ' ', coalesce(o.businessNumber, ''),"
                        + " ' ', coalesce(o.customsId, '')");
        String listed = " from Organisation o where o.kind in :kinds" + words.text();
        return new Paged<>(
                        entities,
                        Organisation.class,
                        "o",
                        listed,
                        typed -> words.filled(typed).setParameter("kinds", kinds))
                .page(ORDER, cut);
    }

    @Override
    public List<Organisation> numbered(String businessNumber) {
        return entities.createQuery(
                        "select o from Organisation o where o.businessNumber = :number order by o.code",
                        Organisation.class)
                .setParameter("number", businessNumber)
                .getResultList();
    }

    @Override
    public List<Organisation> of(Organisation.Kind kind) {
        return entities.createQuery(
                        "select o from Organisation o where o.kind = :kind order by o.nameKo", Organisation.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
