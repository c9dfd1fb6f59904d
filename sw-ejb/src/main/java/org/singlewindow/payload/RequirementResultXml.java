package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import javax.xml.stream.XMLStreamException;

/** Writes what became of one requirement of a declaration. */
@ApplicationScoped
class RequirementResultXml implements XmlWriting<Outgoing.RequirementResult> {
    @Override
    public Class<Outgoing.RequirementResult> writes() {
        return Outgoing.RequirementResult.class;
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
