package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what an agency has decided. */
@ApplicationScoped
class DecisionXml implements XmlReading<Incoming.Decision> {
    @Override
    public String root() {
        return "Decision";
    }

    @Override
    public Incoming.Decision read(XmlElement root) {
        return new Incoming.Decision(
                root.number(),
                root.issuedAt(),
                root.needed("ApplicationID"),
                Incoming.Outcome.valueOf(root.needed("OutcomeCode")),
                root.optional("AgencyReferenceID"),
                root.optional("Conditions"),
                root.date("ValidUntilDate"),
                root.optional("ReasonCode"),
                root.orEmpty("Text"));
    }
}
