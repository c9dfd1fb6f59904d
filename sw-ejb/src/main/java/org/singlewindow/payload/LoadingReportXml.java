package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads that the goods of an export are aboard. */
@ApplicationScoped
class LoadingReportXml implements XmlReading<Incoming.LoadingReport> {
    @Override
    public String root() {
        return "LoadingReport";
    }

    @Override
    public Incoming.LoadingReport read(XmlElement root) {
        return new Incoming.LoadingReport(
                root.number(),
                root.issuedAt(),
                root.needed("DeclarationID"),
                root.neededDate("LoadingDate"),
                root.orEmpty("TransportMeansName"));
    }
}
