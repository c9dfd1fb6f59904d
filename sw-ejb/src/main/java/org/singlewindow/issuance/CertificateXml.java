package org.singlewindow.issuance;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.reference.Text;

/** A certificate for programs: the XML that its PDF carries. */
final class CertificateXml {
    private static final String NAMESPACE = "urn:singlewindow:certificate:1";
    private static final List<String> OF_ITEMS =
            List.of("origin", "quantity", "unit", "netWeight", "grossWeight", "packages", "packageType", "lotNumber");
    private static final List<String> OF_PARTIES = List.of("name", "address", "country");
    private static final List<String> OF_TRANSPORT =
            List.of("mode", "meansName", "billOfLading", "loadingPort", "arrivalPort", "containerNumber", "sealNumber");

    private CertificateXml() {}

    static byte[] of(
            CertificateFacts certificate,
            Text document,
            List<CertificateWords.Item> items,
            JsonObject consignment,
            String check) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Certificate");
            xml.writeDefaultNamespace(NAMESPACE);
            write(xml, "Number", certificate.number());
            write(xml, "Document", certificate.document());
            write(xml, "NameKo", document.ko());
            write(xml, "NameEn", document.en());
            write(xml, "Agency", certificate.agency());
            write(xml, "Holder", certificate.holder());
            write(xml, "Application", certificate.application());
            write(xml, "Case", certificate.dossierReference());
            write(xml, "IssuedOn", certificate.issuedOn().toString());
            LocalDate until = certificate.validUntil();
            write(xml, "ValidUntil", until == null ? null : until.toString());
            write(xml, "Conditions", certificate.conditions());
            section(xml, "Consignor", consignment, "exporter", OF_PARTIES);
            section(xml, "Consignee", consignment, "importer", OF_PARTIES);
            section(xml, "Transport", consignment, "transport", OF_TRANSPORT);
            for (CertificateWords.Item item : items) {
                xml.writeStartElement("Item");
                write(xml, "Sequence", Integer.toString(item.item().sequence()));
                write(xml, "Hs", item.item().hs());
                write(xml, "Description", item.item().description());
                fields(xml, item.declared(), OF_ITEMS);
                xml.writeEndElement();
            }
            write(xml, "Check", check);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Certificate " + certificate.number() + " cannot be written as XML", e);
        }
    }

    private static void section(
            XMLStreamWriter xml, String element, JsonObject consignment, String section, List<String> fields)
            throws XMLStreamException {
        if (consignment.get(section) instanceof JsonObject values) {
            xml.writeStartElement(element);
            fields(xml, values, fields);
            xml.writeEndElement();
        }
    }

    private static void fields(XMLStreamWriter xml, JsonObject values, List<String> fields) throws XMLStreamException {
        for (String field : fields) {
            write(xml, Character.toUpperCase(field.charAt(0)) + field.substring(1), values.getString(field, ""));
        }
    }

    private static void write(XMLStreamWriter xml, String element, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isEmpty()) {
            xml.writeStartElement(element);
            xml.writeCharacters(value);
            xml.writeEndElement();
        }
    }
}
