package org.singlewindow.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.payload.XmlElement;
import org.singlewindow.payload.XmlReading;
import org.singlewindow.payload.XmlText;
import org.singlewindow.payload.XmlWriting;

/** The kind that nobody needs in XML, with a schema of its own. */
@ApplicationScoped
class TraceXml implements XmlReading<TraceMessage.Traced>, XmlWriting<TraceMessage.Asked> {
    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:singlewindow:xml:1"
                elementFormDefault="qualified"><xs:element name="Trace"><xs:complexType><xs:sequence>
            <xs:element name="ID" type="xs:string"/><xs:element name="IssueDateTime" type="xs:dateTime"/>
            <xs:element name="ContainerID" type="xs:string"/><xs:element name="Place" type="xs:string"/>
            </xs:sequence></xs:complexType></xs:element></xs:schema>""";

    @Override
    public String root() {
        return "Trace";
    }

    @Override
    public Optional<InputStream> schema() {
        return Optional.of(new ByteArrayInputStream(SCHEMA.getBytes(StandardCharsets.UTF_8)));
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
