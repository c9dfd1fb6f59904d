package org.singlewindow.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaColleagueNotes implements ColleagueNotes {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ColleagueNote note) {
        entities.persist(note);
    }

    @Override
    public List<ColleagueNote> of(String application) {
        return entities.createQuery(
                        "select n from ColleagueNote n where n.application = :application order by n.id",
                        ColleagueNote.class)
                .setParameter("application", application)
                .getResultList();
    }

    @Override
    public List<ColleagueNote> mentioning(String agency, String person, int most) {
        return entities.createQuery(
                        "select n from ColleagueNote n join n.mentioned m where m = :person and n.agency = :agency"
                                + " order by n.id desc",
                        ColleagueNote.class)
                .setParameter("agency", agency)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void removeOfCase(String dossier) {
        entities.createQuery("delete from ColleagueNote n where n.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }
}
