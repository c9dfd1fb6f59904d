package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes that nothing is left to decide about an application, and why. */
@ApplicationScoped
class WithdrawalXml implements XmlWriting<Outgoing.Withdrawal> {
    @Override
    public Class<Outgoing.Withdrawal> writes() {
        return Outgoing.Withdrawal.class;
    }

    @Override
    public List<Outgoing.Withdrawal> samples() {
        return List.of(new Outgoing.Withdrawal(
                "FD0126-0000001-1", Published.CASE, "FD01", Outgoing.WithdrawalReason.BY_APPLICANT, null));
    }

    @Override
    public String root(Outgoing.Withdrawal withdrawal) {
        return "Withdrawal";
    }

    @Override
    public void write(XmlText xml, Outgoing.Withdrawal withdrawal) throws XMLStreamException {
        xml.element("ApplicationID", withdrawal.application());
        xml.element("UCR", withdrawal.caseReference());
        xml.element("DocumentTypeCode", withdrawal.document());
        xml.element("ReasonCode", withdrawal.reason().name());
        xml.element("CertificateID", withdrawal.certificate());
    }
}
