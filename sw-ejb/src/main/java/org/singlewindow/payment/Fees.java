package org.singlewindow.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Reach;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;

/**
 * Payers see what they owe and what they paid, and go to the institution to pay, for one application or for several at once.
 * What they do there, the institution tells; what their browser says when it comes back changes nothing.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Fees {
    @Inject
    private Ledger ledger;

    @Inject
    private Bills bills;

    @Inject
    private PaymentProvider provider;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    /**
     * One amount under one number.
     *
     * @param amount in won
     */
    public record ToPay(String number, long amount, List<ChargeView> charges) {
        public ToPay {
            charges = List.copyOf(charges);
        }

        /** Whether nothing of it is left to pay. */
        public boolean isDone() {
            return charges.stream().noneMatch(ChargeView::isOpen);
        }
    }

    /** Charges of the organisation, and of those that gave a mandate, the newest first; only what can be paid, if wished. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Page<ChargeView> page(boolean open, Cut cut) {
        Page<Charge> found = ledger.page(reach(), open, cut);
        return found.showing(found.rows().stream().map(Charge::view).toList());
    }

    /** Charges of a case, as far as they are the reader's. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public List<ChargeView> ofCase(String caseReference) {
        Reach reach = reach();
        return ledger.ofCase(caseReference).stream()
                .filter(charge -> reach.covers(charge.payer(), charge.document()))
                .map(Charge::view)
                .toList();
    }

    /** A single one, for its receipt. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Receipt receipt(String charge) {
        Charge found = own(charge);
        Long payment = found.payment();
        return ledger.payment(payment == null ? 0 : payment)
                .map(paid -> new Receipt(found.view(), paid.method(), paid.transaction()))
                .orElseThrow(() -> Refusal.notNow("payment.not-paid", found.reference()));
    }

    /**
     * That a charge was paid.
     *
     * @param approval the institution's own number of the payment
     */
    public record Receipt(ChargeView charge, String method, String approval) {}

    /** Puts charges of one payer together under one number; a single one has its number already. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String together(List<String> charges) {
        if (charges.isEmpty()) {
            throw Refusal.notValid("payment.none-chosen");
        }
        int most = Limits.PAID_AT_ONCE.intValue();
        if (charges.size() > most) {
            throw Refusal.notValid("payment.too-many", most);
        }
        List<Charge> chosen = charges.stream().distinct().map(this::own).toList();
        for (Charge charge : chosen) {
            if (!charge.state().isOpen()) {
                throw Refusal.notNow("payment.not-now", charge.reference());
            }
            if (!charge.payer().equals(chosen.get(0).payer())) {
                throw Refusal.notValid("payment.several-payers");
            }
        }
        return chosen.size() == 1
                ? chosen.get(0).number()
                : bills.several(chosen).number();
    }

    /** What is to be paid under a number. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public ToPay open(String payable) {
        Reach reach = reach();
        Bill bill = ledger.bill(payable).orElseThrow(() -> notFound(payable));
        List<Charge> charges = ledger.charges(
                ledger.lines(payable).stream().map(BillLine::charge).toList());
        if (!charges.stream().allMatch(charge -> reach.covers(charge.payer(), charge.document()))) {
            throw notFound(payable);
        }
        return new ToPay(
                bill.number(), bill.amount(), charges.stream().map(Charge::view).toList());
    }

    /** Asks the institution where the number is paid; nothing is held meanwhile, and nothing is kept of it. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public URI address(String payable) {
        ToPay toPay = open(payable);
        long left = toPay.charges().stream()
                .filter(ChargeView::isOpen)
                .mapToLong(ChargeView::amount)
                .sum();
        if (left != toPay.amount()
                || ledger.bill(payable).map(Bill::isCancelled).orElse(true)) {
            throw Refusal.notNow("payment.changed", payable);
        }
        if (!provider.isThere()) {
            throw Refusal.unavailable("payment.no-institution");
        }
        try {
            return provider.ask(new PaymentProvider.Order(payable, left));
        } catch (ProviderAway away) {
            throw Refusal.unavailable("payment.institution-away");
        }
    }

    /** Charges of an application that is addressed to the official's agency: whether they are paid, and what they hold. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ChargeView> ofApplication(String application) {
        String agency = actors.current().organisation();
        return ledger.ofApplication(application).stream()
                .filter(charge -> charge.agency().equals(agency))
                .map(Charge::view)
                .toList();
    }

    private Reach reach() {
        return representation.reach(actors.current());
    }

    private Charge own(String reference) {
        Reach reach = reach();
        return ledger.charge(reference)
                .filter(charge -> reach.covers(charge.payer(), charge.document()))
                .orElseThrow(() -> notFound(reference));
    }

    private static Refusal notFound(String reference) {
        return Refusal.notFound("payment.not-found", reference);
    }
}
