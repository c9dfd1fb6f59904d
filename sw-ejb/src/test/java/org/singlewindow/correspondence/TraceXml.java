package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URL;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.payload.XmlElement;
import org.singlewindow.payload.XmlReading;
import org.singlewindow.payload.XmlText;
import org.singlewindow.payload.XmlWriting;

/** The kind that nobody needs in XML, with a schema of its own. */
@ApplicationScoped
class TraceXml implements XmlReading<TraceMessage.Traced>, XmlWriting<TraceMessage.Asked> {
    @Override
    public String root() {
        return "Trace";
    }

    @Override
    public Optional<URL> schema() {
        return Optional.ofNullable(TraceXml.class.getResource("Trace.xsd"));
    }

    @Override
    public TraceMessage.Traced read(XmlElement root) {
        return new TraceMessage.Traced(
                root.number(), root.issuedAt(), root.needed("ContainerID"), root.needed("Place"));
    }

    @Override
    public Class<TraceMessage.Asked> writes() {
        return TraceMessage.Asked.class;
    }

    @Override
    public String root(TraceMessage.Asked said) {
        return "WhereIs";
    }

    @Override
    public void write(XmlText xml, TraceMessage.Asked said) throws XMLStreamException {
        xml.element("ContainerID", said.container());
        for (String place : said.places()) {
            xml.element("Place", place);
        }
    }
}
