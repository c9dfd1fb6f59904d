package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes what became of one requirement of a declaration. */
@ApplicationScoped
class RequirementResultXml implements XmlWriting<Outgoing.RequirementResult> {
    @Override
    public Class<Outgoing.RequirementResult> writes() {
        return Outgoing.RequirementResult.class;
    }

    @Override
    public List<Outgoing.RequirementResult> samples() {
        return List.of(new Outgoing.RequirementResult(
                "IM26-0000001-1",
                Published.CASE,
                "FD01",
                "MFDS",
                "FD0126-0000001-1",
                "APPROVED",
                "CFD0126-0000001-1",
                null,
                true));
    }

    @Override
    public String root(Outgoing.RequirementResult result) {
        return "RequirementResult";
    }

    @Override
    public void write(XmlText xml, Outgoing.RequirementResult result) throws XMLStreamException {
        xml.element("DeclarationID", result.declaration());
        xml.element("UCR", result.caseReference());
        xml.element("DocumentTypeCode", result.document());
        xml.element("AgencyID", result.agency());
        xml.element("ApplicationID", result.application());
        xml.element("StatusCode", result.state());
        xml.element("CertificateID", result.certificate());
        xml.element("Reason", result.reason());
        xml.element("AllMetIndicator", String.valueOf(result.allMet()));
    }
}
