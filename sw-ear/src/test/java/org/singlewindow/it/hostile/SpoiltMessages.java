package org.singlewindow.it.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Spoilt AS4 envelopes, bare and as the first part of a message with attachments. */
final class SpoiltMessages {
    static final String ENVELOPE = """
            <S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Header><eb:Messaging \
            xmlns:eb="http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/" S:mustUnderstand="true">\
            <eb:UserMessage><eb:MessageInfo><eb:Timestamp>2026-11-29T00:00:00Z</eb:Timestamp>\
            <eb:MessageId>hostile@example</eb:MessageId></eb:MessageInfo><eb:PartyInfo><eb:From><eb:PartyId>RRA</eb:PartyId>\
            <eb:Role>r</eb:Role></eb:From><eb:To><eb:PartyId>SW</eb:PartyId><eb:Role>r</eb:Role></eb:To></eb:PartyInfo>\
            <eb:CollaborationInfo><eb:Service>s</eb:Service><eb:Action>ReportDecision</eb:Action>\
            <eb:ConversationId>1</eb:ConversationId></eb:CollaborationInfo><eb:PayloadInfo><eb:PartInfo href="cid:a"/>\
            </eb:PayloadInfo></eb:UserMessage></eb:Messaging></S:Header><S:Body/></S:Envelope>""";

    private static final String ENVELOPE_TYPE = "application/soap+xml";

    private SpoiltMessages() {}

    static Map<String, Spoiler> all() {
        Map<String, Spoiler> all = new LinkedHashMap<>();
        SpoiltXml.all().forEach((name, spoiler) -> {
            all.put(
                    "AS4 " + name,
                    (sample, random) -> spoiler.spoil(ENVELOPE, random).called(ENVELOPE_TYPE));
            all.put(
                    "AS4 parts, " + name,
                    (sample, random) -> related(spoiler.spoil(ENVELOPE, random).content()));
        });
        all.put("AS4 parts without end", (sample, random) -> {
            Body whole = related(Bytes.utf8(ENVELOPE));
            return new Body(whole.type(), Arrays.copyOf(whole.content(), whole.content().length - 40));
        });
        return all;
    }

    private static Body related(byte[] envelope) {
        String between = "\r\n--" + Multipart.BOUNDARY;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Bytes.utf8("--" + Multipart.BOUNDARY + "\r\nContent-Type: " + ENVELOPE_TYPE + "\r\n\r\n"));
        out.writeBytes(envelope);
        out.writeBytes(Bytes.utf8(between + "\r\nContent-ID: <a>\r\nContent-Type: application/gzip\r\n"
                + "Content-Transfer-Encoding: binary\r\n\r\n"));
        out.writeBytes(Bytes.packed(new byte[3_000_000]));
        out.writeBytes(Bytes.utf8(between + "--\r\n"));
        return new Body(
                "multipart/related; type=\"" + ENVELOPE_TYPE + "\"; boundary=" + Multipart.BOUNDARY, out.toByteArray());
    }
}
