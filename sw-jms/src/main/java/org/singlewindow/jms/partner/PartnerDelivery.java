package org.singlewindow.jms.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.singlewindow.as4.NotDelivered;
import org.singlewindow.as4.SignedReceipt;
import org.singlewindow.correspondence.Dispatching;
import org.singlewindow.jms.as4.WindowNode;
import org.singlewindow.jms.outbox.EnvelopeMessage;

/** Brings a message to where the partner works: to the window's own screens, or to the partner's system. */
@ApplicationScoped
public class PartnerDelivery {
    @Inject
    private Dispatching dispatching;

    @Inject
    private WindowNode window;

    /** Delivers it, or sees to it that it is tried again. */
    public void deliver(String partner, EnvelopeMessage envelope) {
        Dispatching.Turn turn = dispatching.begin(partner, envelope.id());
        if (turn instanceof Dispatching.Turn.Send send) {
            send(partner, envelope, send.letter());
        }
    }

    private void send(String partner, EnvelopeMessage envelope, Dispatching.Letter letter) {
        try {
            SignedReceipt receipt = window.send(partner, letter);
            dispatching.receipted(partner, envelope.id(), receipt.bytes());
        } catch (NotDelivered e) {
            String why = String.valueOf(e.getMessage());
            if (e.isFinal()) {
                dispatching.refused(partner, envelope.id(), why);
            } else {
                dispatching.failed(partner, envelope.id(), why);
            }
        }
    }
}
