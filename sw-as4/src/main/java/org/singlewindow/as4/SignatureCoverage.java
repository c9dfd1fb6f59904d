package org.singlewindow.as4;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The parts of a message that its signature covers. That it is genuine, the library has checked; that it is a signature
 * of the whole message must be seen here: header, body and every attachment.
 */
final class SignatureCoverage {
    private static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    private static final String EBMS = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/";
    private static final String UTILITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private final Document soap;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private final int signatures;

    SignatureCoverage(Document soap) {
        this.soap = soap;
        NodeList found = soap.getElementsByTagNameNS(DSIG, "Signature");
        signatures = found.getLength();
        if (signatures == 1) {
            read((Element) found.item(0));
        }
    }

    private void read(Element signature) {
        Element info =
                (Element) signature.getElementsByTagNameNS(DSIG, "SignedInfo").item(0);
        NodeList references = info.getElementsByTagNameNS(DSIG, "Reference");
        for (int i = 0; i < references.getLength(); i++) {
            Element reference = (Element) references.item(i);
            String digest = reference
                    .getElementsByTagNameNS(DSIG, "DigestValue")
                    .item(0)
                    .getTextContent()
                    .strip();
            digests.put(reference.getAttribute("URI"), digest);
        }
    }

    /** The first thing that is not signed; empty where all is. */
    Optional<String> missing(List<String> attachments) {
        if (signatures != 1) {
            return Optional.of("expected one signature, found " + signatures);
        }
        return unsigned(EBMS, "Messaging")
                .or(() -> unsigned(soap.getDocumentElement().getNamespaceURI(), "Body"))
                .or(() -> attachments.stream()
                        .filter(id -> !digests.containsKey("cid:" + id))
                        .map(id -> "attachment " + id + " is not signed")
                        .findFirst());
    }

    private Optional<String> unsigned(String namespace, String name) {
        NodeList found = soap.getElementsByTagNameNS(namespace, name);
        if (found.getLength() != 1) {
            return Optional.of("expected one " + name + ", found " + found.getLength());
        }
        String id = ((Element) found.item(0)).getAttributeNS(UTILITY, "Id");
        return digests.containsKey("#" + id) ? Optional.empty() : Optional.of(name + " is not signed");
    }

    /** The same for the very same message only. */
    String digest() {
        StringBuilder all = new StringBuilder();
        digests.forEach(
                (uri, digest) -> all.append(uri).append(' ').append(digest).append('\n'));
        return Digests.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
