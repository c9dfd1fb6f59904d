package org.singlewindow.dossier;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;
import org.singlewindow.shared.Written;

@ApplicationScoped
class JpaDossiers implements Dossiers {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Catchwords catchwords;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void add(Dossier dossier) {
        entities.persist(dossier);
        held().add(dossier);
    }

    @Override
    public Optional<Dossier> find(String reference) {
        return entities.createQuery("select d from Dossier d where d.reference = :reference", Dossier.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Dossier> lock(String reference) {
        return held().stream()
                .filter(dossier -> reference.equals(dossier.reference()))
                .findFirst()
                .or(() -> lockNow(reference));
    }

    private Optional<Dossier> lockNow(String reference) {
        Optional<Dossier> locked = entities.createNamedQuery(Dossier.LOCKED, Dossier.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
        locked.ifPresent(held()::add);
        return locked;
    }

    /** Dossiers that are this transaction's own until it ends: those it made, and those it locked. */
    @SuppressWarnings("unchecked")
    private List<Dossier> held() {
        List<Dossier> held = (List<Dossier>) transaction.getResource(JpaDossiers.class);
        if (held == null) {
            held = new ArrayList<>();
            transaction.putResource(JpaDossiers.class, held);
        }
        return held;
    }

    @Override
    public int countDrafts(String filedBy, int most) {
        return ((Number) entities.createNativeQuery("""
            select count(*) from
                (select 1 from dossier where filed_by = ? and state = 'DRAFT' limit ?) as drafts
            """)
                        .setParameter(1, filedBy)
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<String> draftTitles(String filedBy, String beginning, int most) {
        return entities.createQuery("""
            select d.title from Dossier d
            where d.filedBy = :filedBy and d.state = :draft and substring(d.title, 1, :length) = :beginning
            """, String.class)
                .setParameter("filedBy", filedBy)
                .setParameter("draft", Dossier.State.DRAFT)
                .setParameter("length", Written.length(beginning))
                .setParameter("beginning", beginning)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Dossier> untouchedDrafts(Instant before, int most) {
        return entities.createNativeQuery("""
            select * from dossier where state = 'DRAFT' and updated_at < ?
            order by id limit ? for update skip locked
            """, Dossier.class)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .getResultList();
    }

    @Override
    public void remove(Dossier dossier) {
        held().remove(dossier);
        catchwords.remove(dossier.reference());
        entities.flush();
        entities.createQuery("delete from Dossier d where d.id = :id")
                .setParameter("id", dossier.id())
                .executeUpdate();
    }

    @Override
    public Page<Dossier> within(Reach reach, DossierQuery query, Cut cut) {
        DossierClause listed = new DossierClause(reach, query).planned(entities);
        Paged<Dossier> paged = new Paged<>(entities, Dossier.class, "d", listed.text(), listed::filled);
        RowOrder<Dossier> order = Dossiers.order(query.order());
        return query.stage().isReaders() ? paged.work(order, cut) : paged.page(order, cut);
    }
}
