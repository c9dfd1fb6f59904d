package org.singlewindow.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.party.ReachClause;
import org.singlewindow.persistence.Paged;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

@ApplicationScoped
class JpaLedger implements Ledger {
    /** Nobody owes to himself under a mandate: the second half is never true. */
    private static final String PART = "(c.document in :documents or c.payer = :me)";

    private static final int BILLS_LOOKED_AT = 20;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(Charge charge) {
        entities.persist(charge);
    }

    @Override
    public void add(Bill bill, List<BillLine> lines) {
        entities.persist(bill);
        lines.forEach(entities::persist);
    }

    @Override
    public void add(Payment payment) {
        entities.persist(payment);
    }

    @Override
    public void add(Refund refund) {
        entities.persist(refund);
    }

    @Override
    public void add(PaymentEvent event) {
        entities.persist(event);
    }

    @Override
    public void add(SettledDay day) {
        entities.persist(day);
    }

    private <T> TypedQuery<T> query(Class<T> type, String text, String name, Object value) {
        return entities.createQuery(text, type).setParameter(name, value);
    }

    @Override
    public Optional<String> caseOf(String reference) {
        return entities.createQuery("select c.dossier from Charge c where c.reference = :reference", String.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Charge> charge(String reference) {
        return query(Charge.class, "select c from Charge c where c.reference = :reference", "reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Charge> charges(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : query(Charge.class, "select c from Charge c where c.id in :ids order by c.id", "ids", ids)
                        .getResultList();
    }

    @Override
    public List<Charge> ofApplication(String application) {
        return query(
                        Charge.class,
                        "select c from Charge c where c.application = :application order by c.id",
                        "application",
                        application)
                .getResultList();
    }

    @Override
    public List<Charge> ofCase(String dossier) {
        return query(
                        Charge.class,
                        "select c from Charge c where c.dossier = :dossier order by c.id",
                        "dossier",
                        dossier)
                .getResultList();
    }

    @Override
    public Page<Charge> page(Reach reach, boolean open, Cut cut) {
        ReachClause own = new ReachClause(reach);
        String listed = " from Charge c where " + (open ? "c.state = :open and " : "") + own.text("c.payer", PART);
        return new Paged<>(entities, Charge.class, "c", listed, query -> {
                    own.filled(query);
                    if (open) {
                        query.setParameter("open", ChargeState.NOTIFIED);
                    }
                })
                .page(NEWEST, cut);
    }

    @Override
    public Optional<Bill> bill(String number) {
        return query(Bill.class, "select b from Bill b where b.number = :number", "number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Bill> bills(long charge) {
        return query(
                        Bill.class,
                        "select b from Bill b, BillLine l where l.number = b.number and l.charge = :charge"
                                + " and b.cancelled = false order by b.id desc",
                        "charge",
                        charge)
                .setMaxResults(BILLS_LOOKED_AT)
                .getResultList();
    }

    @Override
    public long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('bill_number')")
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void lock(String transaction) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?, 58))")
                .setParameter(1, transaction)
                .getResultList();
    }

    @Override
    public Optional<Payment> paymentOf(String refund) {
        return query(
                        Payment.class,
                        "select p from Payment p, Refund r where r.reference = :refund and p.id = r.payment",
                        "refund",
                        refund)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BillLine> lines(String number) {
        return query(
                        BillLine.class,
                        "select l from BillLine l where l.number = :number order by l.charge",
                        "number",
                        number)
                .getResultList();
    }

    @Override
    public Optional<Payment> payment(String transaction) {
        return query(
                        Payment.class,
                        "select p from Payment p where p.transaction = :transaction",
                        "transaction",
                        transaction)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Payment> payment(long id) {
        return Optional.ofNullable(entities.find(Payment.class, id));
    }

    @Override
    public List<Payment> unsettled(LocalDate day) {
        return query(
                        Payment.class,
                        "select p from Payment p where p.paidOn <= :day and p.settledOn is null and p.reversed = false"
                                + " order by p.id",
                        "day",
                        day)
                .getResultList();
    }

    @Override
    public Optional<Refund> refund(String reference) {
        return query(Refund.class, "select r from Refund r where r.reference = :reference", "reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Refund> refunds(Payment payment) {
        return query(
                        Refund.class,
                        "select r from Refund r where r.payment = :payment order by r.id",
                        "payment",
                        payment.id())
                .getResultList();
    }

    @Override
    public List<Refund> unsettledRefunds(LocalDate day) {
        return query(
                        Refund.class,
                        "select r from Refund r where r.doneOn <= :day and r.settledOn is null order by r.id",
                        "day",
                        day)
                .getResultList();
    }

    @Override
    public List<Refund> toAsk(Instant askedBefore, int most) {
        return query(
                        Refund.class,
                        "select r from Refund r where r.state = :wanted"
                                + " or r.state = :asked and r.askedAt < :before order by r.state desc, r.askedAt, r.id",
                        "wanted",
                        Refund.State.WANTED)
                .setParameter("asked", Refund.State.ASKED)
                .setParameter("before", askedBefore)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Page<PaymentEvent> events(boolean mismatches, String number, Cut cut) {
        String listed = " from PaymentEvent e where e.id > 0"
                + (mismatches ? " and e.mismatch = true" : "")
                + (number.isEmpty() ? "" : " and (e.number = :number or e.transaction = :number)");
        return new Paged<>(entities, PaymentEvent.class, "e", listed, query -> {
                    if (!number.isEmpty()) {
                        query.setParameter("number", number);
                    }
                })
                .page(LAST_SAID, cut);
    }

    @Override
    public boolean isKnown(InstitutionMessage said, PaymentOutcome outcome) {
        return !query(
                        PaymentEvent.class,
                        "select e from PaymentEvent e where e.transaction = :transaction and e.kind = :kind"
                                + " and e.number = :number and e.amount = :amount and e.outcome = :outcome",
                        "transaction",
                        said.transaction())
                .setParameter("kind", said.kind())
                .setParameter("number", said.number())
                .setParameter("amount", said.amount())
                .setParameter("outcome", outcome)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<LocalDate> settledDays(LocalDate from) {
        return query(
                        LocalDate.class,
                        "select d.day from SettledDay d where d.day >= :from order by d.day",
                        "from",
                        from)
                .getResultList();
    }

    @Override
    public int forgetEvents(Instant before, int most) {
        return entities.createNativeQuery("""
                        delete from payment_event where id in (
                            select id from payment_event where heard_at < ? order by id limit ?
                            for update skip locked)
                        """)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, most)
                .executeUpdate();
    }
}
