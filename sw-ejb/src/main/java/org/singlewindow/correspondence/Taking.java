package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.singlewindow.exchange.InTray;
import org.singlewindow.party.Register;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.scan.Screening;
import org.singlewindow.scan.Suspect;

/**
 * Takes in what partners' systems send, once its sender is proved. Called by the gateway alone.
 */
@Stateless
@PermitAll
public class Taking {
    @Inject
    private InTray inTray;

    @Inject
    private Register register;

    @Inject
    private Kinds kinds;

    @Inject
    private Screening screening;

    @Inject
    private Quotas quotas;

    /** The actions that this partner may name. */
    @PermitAll
    public Set<String> actions(String partner) {
        return register.organisation(partner)
                .map(found -> kinds.actions(found.kind()))
                .orElse(Set.of());
    }

    /** Keeps a message, once; what it says is acted upon afterwards. */
    @PermitAll
    public InTray.Taken take(InTray.Received received) {
        quotas.take(Allowance.PARTNER_MESSAGES, received.partner());
        screening.screen(received.contents().stream()
                .map(content -> new Suspect("", content.name(), content.bytes()))
                .toList());
        return inTray.take(received);
    }

    /** Keeps the receipt that goes out for a message. */
    @PermitAll
    public void receipted(String partner, String messageId, byte[] receipt) {
        inTray.receipted(partner, messageId, receipt);
    }

    /** Notes that a message is not taken in, and why. */
    @PermitAll
    public void turnAway(String claimed, String messageId, String address, String why) {
        inTray.turnAway(claimed, messageId, address, why);
    }
}
