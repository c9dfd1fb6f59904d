package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads and writes why a message could not be acted upon. */
@ApplicationScoped
class ErrorXml implements XmlReading<Incoming.Error>, XmlWriting<Outgoing.Error> {
    private static final String ERROR = "Error";

    @Override
    public String root() {
        return ERROR;
    }

    @Override
    public Incoming.Error read(XmlElement root) {
        return new Incoming.Error(
                root.number(),
                root.issuedAt(),
                root.needed("RefToMessageID"),
                root.all("Fault").stream()
                        .map(fault -> new Fault(
                                fault.needed("Code"),
                                fault.orEmpty("Pointer"),
                                fault.orEmpty("TextKo"),
                                fault.orEmpty("TextEn")))
                        .toList());
    }

    @Override
    public Class<Outgoing.Error> writes() {
        return Outgoing.Error.class;
    }

    @Override
    public List<Outgoing.Error> samples() {
        return List.of(new Outgoing.Error(
                "2026-4711@agency.example",
                List.of(new Fault("application.not-found", "/Decision/ApplicationID", "", ""))));
    }

    @Override
    public String root(Outgoing.Error said) {
        return ERROR;
    }

    @Override
    public void write(XmlText xml, Outgoing.Error error) throws XMLStreamException {
        xml.element("RefToMessageID", error.aboutMessage());
        for (Fault fault : error.faults()) {
            xml.in("Fault", () -> {
                xml.element("Code", fault.code());
                xml.element("Pointer", fault.pointer());
                xml.element("TextKo", fault.ko());
                xml.element("TextEn", fault.en());
            });
        }
    }
}
