package org.singlewindow.as4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** A genuine signature that covers less than the whole message proves nothing. */
class SignatureCoverageTest {
    private static final String ENVELOPE = """
            <S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"
                xmlns:eb="http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/"
                xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"
                xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
              <S:Header><eb:Messaging u:Id="m"/>%s</S:Header><S:Body u:Id="b"/>
            </S:Envelope>
            """;

    @Test
    void headerBodyAndEveryAttachmentMustBeSigned() throws Exception {
        assertEquals(Optional.empty(), coverage(signature("#m", "#b", "cid:x")).missing(List.of("x")));
        assertEquals("Messaging is not signed", missing(signature("#b", "cid:x")));
        assertEquals("Body is not signed", missing(signature("#m", "cid:x")));
        assertEquals("attachment x is not signed", missing(signature("#m", "#b")));
        assertEquals("attachment x is not signed", missing(signature("#m", "#b", "cid:y")));
    }

    @Test
    void oneSignatureAndOneHeaderAndNoMore() throws Exception {
        assertTrue(missing("").startsWith("expected one signature"));
        String twice = signature("#m", "#b", "cid:x") + signature("#m", "#b", "cid:x");
        assertTrue(missing(twice).startsWith("expected one signature"));
        // The signed header stands somewhere aside, and another is read.
        assertEquals(
                "expected one Messaging, found 2",
                missing(signature("#m", "#b", "cid:x") + "<aside><eb:Messaging u:Id=\"other\"/></aside>"));
    }

    @Test
    void theDigestIsTheSameForTheSameMessageOnly() throws Exception {
        String one = coverage(signature("#m", "#b")).digest();
        assertEquals(one, coverage(signature("#m", "#b")).digest());
        assertNotEquals(
                one, coverage(signature("#m", "#b").replace("AAAA", "BBBB")).digest());
    }

    private static String missing(String signatures) throws Exception {
        return coverage(signatures).missing(List.of("x")).orElseThrow();
    }

    private static SignatureCoverage coverage(String signatures) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        byte[] xml = ENVELOPE.formatted(signatures).getBytes(StandardCharsets.UTF_8);
        return new SignatureCoverage(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
    }

    private static String signature(String... references) {
        StringBuilder signature = new StringBuilder("<ds:Signature><ds:SignedInfo>");
        for (String reference : references) {
            signature
                    .append("<ds:Reference URI=\"")
                    .append(reference)
                    .append("\"><ds:DigestValue>AAAA</ds:DigestValue></ds:Reference>");
        }
        return signature.append("</ds:SignedInfo></ds:Signature>").toString();
    }
}
