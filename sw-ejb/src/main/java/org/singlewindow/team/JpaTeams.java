package org.singlewindow.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaTeams implements Teams {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Member member) {
        entities.persist(member);
    }

    @Override
    public Optional<Member> member(String person) {
        return Optional.ofNullable(entities.find(Member.class, person));
    }

    @Override
    public List<Member> members(String agency) {
        return entities.createQuery("select m from Member m where m.agency = :agency order by m.person", Member.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public void add(Absence absence) {
        entities.persist(absence);
    }

    @Override
    public Optional<Absence> absence(long id) {
        return Optional.ofNullable(entities.find(Absence.class, id));
    }

    @Override
    public List<Absence> absences(String agency, LocalDate day) {
        return entities.createQuery(
                        "select a from Absence a where a.agency = :agency and a.lastDay >= :day"
                                + " order by a.firstDay, a.id",
                        Absence.class)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void remove(Absence absence) {
        entities.remove(absence);
    }
}
