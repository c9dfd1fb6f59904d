package org.singlewindow.wallet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaWallets implements Wallets {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(WalletPaper paper, byte[] bytes) {
        entities.persist(paper);
        entities.persist(new WalletContent(paper, bytes));
    }

    @Override
    public void add(WalletUse use) {
        entities.persist(use);
    }

    @Override
    public Optional<WalletPaper> find(String reference) {
        return entities.createQuery("select p from WalletPaper p where p.reference = :reference", WalletPaper.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<WalletPaper> lock(String reference) {
        return entities.createQuery("select p from WalletPaper p where p.reference = :reference", WalletPaper.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public byte[] bytes(WalletPaper paper) {
        return entities.find(WalletContent.class, paper.id()).bytes();
    }

    @Override
    public Page<WalletPaper> page(Set<String> owners, Cut cut) {
        return new Paged<>(
                        entities,
                        WalletPaper.class,
                        "p",
                        " from WalletPaper p where p.owner in :owners",
                        query -> query.setParameter("owners", owners))
                .page(NEWEST, cut);
    }

    @Override
    public List<WalletPaper> ofKinds(String owner, Collection<String> kinds, int most) {
        return kinds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from WalletPaper p where p.owner = :owner and p.kind in :kinds order by p.id desc",
                                WalletPaper.class)
                        .setParameter("owner", owner)
                        .setParameter("kinds", kinds)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public long count(String owner) {
        return entities.createQuery("select count(p) from WalletPaper p where p.owner = :owner", Long.class)
                .setParameter("owner", owner)
                .getSingleResult();
    }

    @Override
    public Map<Long, Used> used(Collection<WalletPaper> papers) {
        Map<Long, Used> used = new HashMap<>();
        if (!papers.isEmpty()) {
            entities.createQuery(
                            "select u.paper, count(u), sum(u.quantity) from WalletUse u where u.paper in :papers"
                                    + " group by u.paper",
                            Object[].class)
                    .setParameter("papers", papers.stream().map(WalletPaper::id).toList())
                    .getResultList()
                    .forEach(row -> used.put((Long) row[0], new Used((Long) row[1], (BigDecimal) row[2])));
        }
        return used;
    }

    @Override
    public Optional<WalletUse> use(WalletPaper paper, Collection<Long> attachments) {
        return attachments.isEmpty()
                ? Optional.empty()
                : entities.createQuery(
                                "select u from WalletUse u where u.paper = :paper and u.attachment in :attachments"
                                        + " order by u.id",
                                WalletUse.class)
                        .setParameter("paper", paper.id())
                        .setParameter("attachments", attachments)
                        .setHint(QueryHints.REFRESH, HintValues.TRUE)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    /** What belongs to it goes with it. */
    @Override
    public void remove(WalletPaper paper) {
        entities.remove(paper);
    }

    @Override
    public void keepUses(String dossier) {
        entities.createQuery("update WalletUse u set u.attachment = null where u.dossier = :dossier")
                .setParameter("dossier", dossier)
                .executeUpdate();
    }

    @Override
    public List<String> toWarn(LocalDate soon, int most) {
        return entities.createQuery(
                        "select p.reference from WalletPaper p where p.warned = false and p.validUntil <= :soon"
                                + " order by p.validUntil, p.id",
                        String.class)
                .setParameter("soon", soon)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<WalletPaper> ending(Collection<String> owners, LocalDate from, int most) {
        return owners.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from WalletPaper p where p.owner in :owners and p.validUntil >= :from"
                                        + " order by p.validUntil, p.id",
                                WalletPaper.class)
                        .setParameter("owners", owners)
                        .setParameter("from", from)
                        .setMaxResults(most)
                        .getResultList();
    }

    @Override
    public int forget(Instant before, int most) {
        return entities.createNativeQuery("""
                        delete from wallet_paper where id in (
                            select id from wallet_paper where used_at < ? order by id limit ?
                            for update skip locked)
                        """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
