package org.singlewindow.cosigning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaProposals implements Proposals {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Proposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    @Override
    public Optional<Proposal> of(String application) {
        return entities.createQuery("select p from Proposal p where p.application = :application", Proposal.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Proposal> waiting(String agency, int most) {
        return entities.createQuery(
                        "select p from Proposal p where p.agency = :agency and p.givenBackBy is null order by p.id",
                        Proposal.class)
                .setParameter("agency", agency)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void remove(Proposal proposal) {
        entities.remove(proposal);
        entities.flush();
    }
}
