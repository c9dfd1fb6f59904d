package org.singlewindow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.singlewindow.persistence.OldRows;

@ApplicationScoped
class JpaIncidents implements Incidents {
    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<Incident> incidents, int most) {
        incidents.forEach(incident -> entities.persist(new KeptIncident(incident)));
        entities.flush();
        entities.createNativeQuery("""
                        delete from incident where happened_at <= (
                            select happened_at from incident order by happened_at desc offset ? limit 1)
                        """).setParameter(1, most).executeUpdate();
    }

    @Override
    public Optional<Incident> find(String number) {
        return Optional.ofNullable(entities.find(KeptIncident.class, number)).map(KeptIncident::incident);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        return OldRows.delete(entities, "incident", "number", "happened_at", before, most);
    }
}
