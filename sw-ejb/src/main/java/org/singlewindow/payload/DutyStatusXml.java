package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads what is owed to customs on a declaration. */
@ApplicationScoped
class DutyStatusXml implements XmlReading<Incoming.DutyStatus> {
    @Override
    public String root() {
        return "DutyStatus";
    }

    @Override
    public Incoming.DutyStatus read(XmlElement root) {
        return new Incoming.DutyStatus(
                root.number(),
                root.issuedAt(),
                root.needed("DeclarationID"),
                Long.parseLong(root.needed("CustomsDutyAmount")),
                Long.parseLong(root.needed("ValueAddedTaxAmount")),
                Long.parseLong(root.needed("OtherTaxAmount")),
                root.orEmpty("PaymentID"),
                root.date("DueDate"),
                isTrue(root.needed("ReleaseWaitsIndicator")),
                root.date("PaidDate"));
    }

    /** As XML writes it. */
    private static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }
}
