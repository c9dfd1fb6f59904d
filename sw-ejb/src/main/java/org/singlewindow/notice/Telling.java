package org.singlewindow.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Json;

/** Keeps a message for the portal, and puts the letter in the queue, where the organisation wants one. */
@ApplicationScoped
class Telling {
    @Inject
    private Messages messages;

    @Inject
    private MailChoices choices;

    @Inject
    private Register register;

    @Inject
    private Outbox outbox;

    @Inject
    private Event<Told> told;

    @Inject
    private Clock clock;

    /** The page is where the letter leads to. */
    void tell(String organisation, String caseReference, String code, JsonObject details, String page) {
        messages.add(new Message(organisation, caseReference, code, details, clock.instant()));
        told.fire(new Told(organisation, caseReference));
        register.organisation(organisation)
                .map(OrganisationFacts::email)
                .filter(address -> !address.isBlank() && isMailed(organisation, code))
                .ifPresent(address -> outbox.put(
                        Outbox.NOTICES,
                        "notice",
                        caseReference,
                        Json.createObjectBuilder()
                                .add("to", address)
                                .add("case", caseReference)
                                .add("code", code)
                                .add("page", page)
                                .add("details", details)
                                .build()));
    }

    /** A choice of mail never stands in the way of what happened. */
    private boolean isMailed(String organisation, String code) {
        return NoticeKind.of(code)
                .filter(choices.without(organisation)::contains)
                .isEmpty();
    }
}
