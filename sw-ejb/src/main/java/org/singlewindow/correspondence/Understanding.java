package org.singlewindow.correspondence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.exchange.InTray;
import org.singlewindow.exchange.OutTray;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.outbox.Inbox;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.partner.Partner;
import org.singlewindow.party.ActingSystem;
import org.singlewindow.payload.Incoming;
import org.singlewindow.payload.Payloads;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;

/** One message of a partner: what it says, and that it is done; or what is wrong with it, and that the partner hears. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Understanding {
    @Inject
    private InTray inTray;

    @Inject
    private OutTray outTray;

    @Inject
    private Outbox outbox;

    @Inject
    private Inbox inbox;

    @Inject
    private Payloads payloads;

    @Inject
    private ActingSystem system;

    @Inject
    private AgencyVoice agency;

    @Inject
    private ClearanceVoice clearance;

    /** Does what the message says, in the name of the partner's system; all of it or nothing. */
    @PermitAll
    public void act(String partner, String messageId, String envelope) {
        if (!inbox.accept(envelope)) {
            return;
        }
        Optional<InTray.Received> received = inTray.open(partner, messageId);
        if (received.isPresent()) {
            Incoming said = payloads.read(received.get().contents().get(0).bytes());
            if (!(said instanceof Incoming.Error)) {
                system.enter(Partner.systemOf(partner));
            }
            String subject = act(partner, said, received.get());
            inTray.processed(partner, messageId, subject);
        }
        outbox.acknowledged(envelope);
    }

    /** Returns what it is about. */
    private String act(String partner, Incoming said, InTray.Received received) {
        if (said instanceof Incoming.Status status) {
            agency.status(status);
            return status.application();
        }
        if (said instanceof Incoming.Question question) {
            agency.question(question);
            return question.application();
        }
        if (said instanceof Incoming.Decision decision) {
            agency.decision(decision);
            return decision.application();
        }
        if (said instanceof Incoming.Result result) {
            agency.result(result);
            return result.resultNumber();
        }
        if (said instanceof Incoming.ClearanceStatus status) {
            clearance.status(status);
            return status.declaration();
        }
        // The partner could not act upon a message of the window: a person must look, as with one that never arrived.
        Incoming.Error error = (Incoming.Error) said;
        outTray.returned(partner, error.aboutMessage(), words(error));
        return received.conversation();
    }

    private static String words(Incoming.Error error) {
        return String.join(
                "; ",
                error.faults().stream()
                        .map(fault -> fault.code() + " " + fault.pointer() + " " + fault.ko())
                        .toList());
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
        JsonArrayBuilder faults = Json.createArrayBuilder();
        StringBuilder why = new StringBuilder();
        for (Violation violation : wrong) {
            Object[] args = violation.args().toArray();
            why.append(violation.code()).append(' ').append(violation.pointer()).append('\n');
            faults.add(Json.createObjectBuilder()
                    .add("code", violation.code())
                    .add("pointer", violation.pointer())
                    .add("ko", ko.get(violation.code(), args))
                    .add("en", en.get(violation.code(), args)));
        }
        inTray.rejected(partner, messageId, why.toString().strip());
        // An error about an error would never end.
        if (!received.get().action().equals(Kind.ERROR.action())) {
            outbox.put(
                    Outbox.destinationOf(partner),
                    Acting.ERROR,
                    received.get().subject(),
                    Json.createObjectBuilder()
                            .add("about", messageId)
                            .add("faults", faults)
                            .build());
        }
        outbox.acknowledged(envelope);
    }
}
