package org.singlewindow.rehearsal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.singlewindow.intake.Received;
import org.singlewindow.intake.Receiving;
import org.singlewindow.intake.Submitting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.payment.ChargeView;
import org.singlewindow.payment.Fees;
import org.singlewindow.shared.Actor;

/**
 * Tells what lodging would answer, by lodging in a transaction that is taken back: no rule is written twice, and nothing
 * stays. What would be refused is refused; the numbers that were drawn are numbers of nothing.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Rehearsing {
    @Inject
    private Submitting submitting;

    @Inject
    private Receiving receiving;

    @Inject
    private Lodging lodging;

    @Inject
    private Fees fees;

    @Inject
    private Undoing undoing;

    /**
     * What lodging would have answered.
     *
     * @param fees what would be owed for the applications
     */
    public record Rehearsed(Received received, List<ChargeView> fees) {
        public Rehearsed {
            fees = List.copyOf(fees);
        }
    }

    /** As {@link Submitting#submit}; without a key as if under one that nobody has used. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Rehearsed submit(Submitting.Submission submission, @Nullable String key, byte[] certificate) {
        return rehearse(() -> submitting.submit(submission, key == null ? unused() : key, certificate));
    }

    /** As {@link Receiving#receive}. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Rehearsed receive(byte[] xml, @Nullable String owner, @Nullable String key, byte[] certificate) {
        return rehearse(() -> receiving.receive(xml, owner, key, certificate));
    }

    /** As {@link Lodging#lodgeConnected}; without a key as if under one that nobody has used. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Rehearsed lodge(String reference, @Nullable String key, byte[] certificate) {
        return rehearse(() -> {
            Receipt receipt = lodging.lodgeConnected(reference, key == null ? unused() : key, certificate);
            return new Received(receipt, false, List.of(), receipt.warnings());
        });
    }

    private Rehearsed rehearse(Supplier<Received> lodging) {
        Received received = lodging.get();
        List<ChargeView> owed = fees.ofCase(received.receipt().dossier());
        undoing.undo();
        return new Rehearsed(received, owed);
    }

    private static String unused() {
        return UUID.randomUUID().toString();
    }
}
