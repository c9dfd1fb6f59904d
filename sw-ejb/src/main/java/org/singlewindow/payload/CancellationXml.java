package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes that a declarant took a declaration back. */
@ApplicationScoped
class CancellationXml implements XmlWriting<Outgoing.Cancellation> {
    @Override
    public Class<Outgoing.Cancellation> writes() {
        return Outgoing.Cancellation.class;
    }

    @Override
    public List<Outgoing.Cancellation> samples() {
        return List.of(new Outgoing.Cancellation("IM26-0000001-1", Published.CASE, "계약 취소"));
    }

    @Override
    public String root(Outgoing.Cancellation cancellation) {
        return "Cancellation";
    }

    @Override
    public void write(XmlText xml, Outgoing.Cancellation cancellation) throws XMLStreamException {
        xml.element("DeclarationID", cancellation.declaration());
        xml.element("UCR", cancellation.caseReference());
        xml.element("Reason", cancellation.reason());
    }
}
