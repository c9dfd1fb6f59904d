package org.singlewindow.jms.as4;

import jakarta.ejb.EJBException;
import org.singlewindow.as4.Mailbox;
import org.singlewindow.as4.MailboxUnavailable;
import org.singlewindow.as4.ReceivedMessage;
import org.singlewindow.correspondence.Taking;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.quota.TooMany;
import org.singlewindow.scan.HarmfulFile;
import org.singlewindow.scan.ScannerAway;

/** Keeps what comes in the window's database. */
final class InTrayMailbox implements Mailbox {
    private final Taking taking;
    private final String address;
    private boolean turnedAway;

    InTrayMailbox(Taking taking, String address) {
        this.taking = taking;
        this.address = address;
    }

    @Override
    public Taken take(ReceivedMessage message) throws MailboxUnavailable {
        try {
            InTray.Taken taken = taking.take(new InTray.Received(
                    message.from(),
                    message.messageId(),
                    message.conversationId(),
                    message.action(),
                    message.contentDigest(),
                    message.signatureDigest(),
                    message.parts().stream()
                            .map(part -> new Content(part.id(), part.mediaType(), part.content()))
                            .toList(),
                    message.envelope()));
            if (taken instanceof InTray.Taken.Again again) {
                return new Taken.Again(again.receipt());
            }
            return taken instanceof InTray.Taken.Different ? new Taken.Different() : new Taken.New();
        } catch (HarmfulFile harmful) {
            return new Taken.Refused(harmful.code());
        } catch (EJBException | ScannerAway | TooMany e) {
            throw new MailboxUnavailable(e);
        }
    }

    @Override
    public void receipted(ReceivedMessage message, byte[] receipt) {
        taking.receipted(message.from(), message.messageId(), receipt);
    }

    @Override
    public void refused(String from, String messageId, String why) {
        turnedAway = true;
        taking.turnAway(from, messageId, address, why);
    }

    /** Whether the message was refused. */
    boolean hasTurnedAway() {
        return turnedAway;
    }
}
