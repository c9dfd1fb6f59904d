package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads how far an agency has come with an application. */
@ApplicationScoped
class StatusXml implements XmlReading<Incoming.Status> {
    @Override
    public String root() {
        return "Status";
    }

    @Override
    public Incoming.Status read(XmlElement root) {
        return new Incoming.Status(
                root.number(),
                root.issuedAt(),
                root.needed("ApplicationID"),
                Incoming.Stage.valueOf(root.needed("StatusCode")),
                root.orEmpty("Text"));
    }
}
