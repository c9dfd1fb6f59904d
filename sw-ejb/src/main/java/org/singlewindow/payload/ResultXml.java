package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what was decided about an application lodged elsewhere. */
@ApplicationScoped
class ResultXml implements XmlReading<Incoming.Result> {
    @Override
    public String root() {
        return "Result";
    }

    @Override
    public Incoming.Result read(XmlElement root) {
        return new Incoming.Result(
                root.number(),
                root.issuedAt(),
                root.needed("DocumentTypeCode"),
                root.needed("ResultID"),
                Incoming.Outcome.valueOf(root.needed("OutcomeCode")),
                root.neededDate("DecisionDate"),
                root.date("ValidUntilDate"),
                root.orEmpty("Text"),
                root.needed("BusinessNumber"),
                root.optional("DeclarationID"),
                root.optional("TransportContractDocumentID"),
                root.optional("CargoManagementID"));
    }
}
