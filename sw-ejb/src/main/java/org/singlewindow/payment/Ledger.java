package org.singlewindow.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.party.Reach;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where charges, bills, payments and what was said about them are kept. */
interface Ledger {
    /** The order of a payer's list, the newest first. */
    RowOrder<Charge> NEWEST = RowOrder.<Charge>rising().number("id", Charge::id).reversed();

    /** The order of what was said, the newest first. */
    RowOrder<PaymentEvent> LAST_SAID =
            RowOrder.<PaymentEvent>rising().number("id", PaymentEvent::id).reversed();

    void add(Charge charge);

    void add(Bill bill, List<BillLine> lines);

    void add(Payment payment);

    void add(Refund refund);

    void add(PaymentEvent event);

    /** That the settlement of that day was read. */
    void add(SettledDay day);

    Optional<Charge> charge(String reference);

    /** The case of a charge, without reading it: for whoever locks it first. */
    Optional<String> caseOf(String reference);

    List<Charge> charges(Collection<Long> ids);

    /** Charges of an application, the oldest first. */
    List<Charge> ofApplication(String application);

    /** Charges of a case, the oldest first. */
    List<Charge> ofCase(String dossier);

    /** Charges that are within the reach; only those that can be paid, if so wished. */
    Page<Charge> page(Reach reach, boolean open, Cut cut);

    Optional<Bill> bill(String number);

    /** Bills for a charge that are good for something, the newest first, as many as anybody looks at. */
    List<Bill> bills(long charge);

    /** The next number in the middle of a payment number. */
    long nextNumber();

    /** Waits until nobody else acts on that transaction; until this one ends nobody else will. */
    void lock(String transaction);

    /** The payment of which a refund gives back. */
    Optional<Payment> paymentOf(String refund);

    List<BillLine> lines(String number);

    Optional<Payment> payment(String transaction);

    Optional<Payment> payment(long id);

    /** Payments that were made on that day or before and stand, and of which no settlement file tells. */
    List<Payment> unsettled(LocalDate day);

    Optional<Refund> refund(String reference);

    List<Refund> refunds(Payment payment);

    /** Refunds that were done on that day or before, and of which no settlement file tells. */
    List<Refund> unsettledRefunds(LocalDate day);

    /** Refunds that the institution is to be asked for, or was asked for before that, the oldest first. */
    List<Refund> toAsk(Instant askedBefore, int most);

    /** What was said; only what a person has to look at, if so wished; with that number or transaction, if one is given. */
    Page<PaymentEvent> events(boolean mismatches, String number, Cut cut);

    /** Whether that was said of a transaction before, and this came of it. */
    boolean isKnown(InstitutionMessage said, PaymentOutcome outcome);

    /** Which of those days were read. */
    List<LocalDate> settledDays(LocalDate from);

    /** Deletes at most so many of what was said before that, and tells how many. */
    int forgetEvents(Instant before, int most);
}
