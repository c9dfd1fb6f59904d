package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.exchange.Content;
import org.singlewindow.exchange.InTray;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.outbox.Inbox;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.PartnerFacts;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.payload.Fault;
import org.singlewindow.payload.Incoming;
import org.singlewindow.payload.Syntaxes;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** Reads one message of a partner and does what it says, or tells the partner what is wrong with it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Understanding {
    @Inject
    private InTray inTray;

    @Inject
    private Outbox outbox;

    @Inject
    private Inbox inbox;

    @Inject
    private Posting posting;

    @Inject
    private Register register;

    @Inject
    private Kinds kinds;

    @Inject
    private Syntaxes syntaxes;

    @Inject
    private ActingSystem system;

    @Inject
    private Voices voices;

    /** Does what the message says, in the name of the partner's system; all of it or nothing. */
    @PermitAll
    public void act(String partner, String messageId, String envelope) {
        if (!inbox.accept(envelope)) {
            return;
        }
        Optional<InTray.Received> received = inTray.open(partner, messageId);
        if (received.isPresent()) {
            inTray.processed(partner, messageId, act(received.get()));
        }
        outbox.acknowledged(envelope);
    }

    /** Returns what it is about. */
    private String act(InTray.Received received) {
        Organisation.Kind sender = register.organisation(received.partner())
                .map(OrganisationFacts::kind)
                .orElseThrow(() -> new IllegalStateException("No partner " + received.partner()));
        IncomingKind<?> kind = kinds.from(sender, received.action())
                .orElseThrow(
                        () -> new InvalidForm(List.of(new Violation("", "payload.other-action", received.action()))));
        Content document = received.contents().get(0);
        Incoming said = syntaxes.of(document.mediaType()).read(document.bytes());
        Spoken<?> spoken = Spoken.of(kind, said, received);
        system.enter(PartnerFacts.systemOf(received.partner()));
        voices.act(sender, spoken);
        return spoken.about();
    }

    /** Tells the partner what is wrong, and notes it for the help desk. */
    @PermitAll
    public void refuse(String partner, String messageId, String envelope, Refusal refused) {
        Optional<InTray.Received> received = inTray.open(partner, messageId);
        if (received.isEmpty()) {
            return;
        }
        inbox.accept(envelope);
        List<Violation> wrong = refused instanceof InvalidForm invalid
                ? invalid.violations()
                : List.of(new Violation("", refused.code(), refused.args().toArray()));
        Texts ko = Texts.of(Locale.KOREAN);
        Texts en = Texts.of(Locale.ENGLISH);
        List<Fault> faults = new ArrayList<>();
        StringBuilder why = new StringBuilder();
        for (Violation violation : wrong) {
            Object[] args = violation.args().toArray();
            why.append(violation.code()).append(' ').append(violation.pointer()).append('\n');
            faults.add(new Fault(
                    violation.code(),
                    violation.pointer(),
                    ko.get(violation.code(), args),
                    en.get(violation.code(), args)));
        }
        inTray.rejected(partner, messageId, why.toString().strip());
        // An error about an error would never end.
        if (!received.get().action().equals(ErrorMessage.ACTION)) {
            posting.post(partner, received.get().subject(), new ErrorMessage.Body(messageId, faults));
        }
        outbox.acknowledged(envelope);
    }
}
