package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads where a declaration stands with customs. */
@ApplicationScoped
class ClearanceStatusXml implements XmlReading<Incoming.ClearanceStatus> {
    @Override
    public String root() {
        return "ClearanceStatus";
    }

    @Override
    public Incoming.ClearanceStatus read(XmlElement root) {
        return new Incoming.ClearanceStatus(
                root.number(),
                root.issuedAt(),
                root.needed("DeclarationID"),
                Incoming.Clearance.valueOf(root.needed("StatusCode")),
                root.orEmpty("Text"));
    }
}
