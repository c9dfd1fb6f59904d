package org.singlewindow.as4;

import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.ebms3header.Ebms3CollaborationInfo;
import com.helger.phase4.ebms3header.Ebms3PartInfo;
import com.helger.phase4.ebms3header.Ebms3PayloadInfo;
import com.helger.phase4.ebms3header.Ebms3Property;
import com.helger.phase4.ebms3header.Ebms3UserMessage;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Makes a {@link ReceivedMessage} of what the library unpacked; what grows beyond the limit is not unpacked any further. */
final class Unpacked {
    private Unpacked() {}

    static ReceivedMessage message(
            Ebms3UserMessage userMessage,
            List<WSS4JAttachment> attachments,
            IAS4IncomingMessageState state,
            SignatureCoverage coverage,
            int mostBytes)
            throws IOException {
        Ebms3CollaborationInfo about = userMessage.getCollaborationInfo();
        if (about == null) {
            throw new IOException("nothing says what it is about");
        }
        List<Part> parts = parts(userMessage, attachments, mostBytes);
        return new ReceivedMessage(
                state.getInitiatorID(),
                state.getMessageID(),
                Objects.requireNonNullElse(about.getConversationId(), ""),
                Objects.requireNonNullElse(about.getAction(), ""),
                state.getMessageTimestamp().toInstant(),
                properties(userMessage),
                parts,
                Digests.of(parts),
                coverage.digest(),
                text(state.getEffectiveDecryptedSoapDocument()));
    }

    private static List<Part> parts(Ebms3UserMessage userMessage, List<WSS4JAttachment> attachments, int mostBytes)
            throws IOException {
        Map<String, WSS4JAttachment> byId = attachments.stream()
                .collect(Collectors.toMap(WSS4JAttachment::getId, Function.identity(), (one, same) -> one));
        List<Part> parts = new ArrayList<>();
        int left = mostBytes;
        Ebms3PayloadInfo named = userMessage.getPayloadInfo();
        if (named == null) {
            throw new IOException("no part is named");
        }
        for (Ebms3PartInfo info : named.getPartInfo()) {
            String id = Objects.requireNonNullElse(info.getHref(), "").replaceFirst("^cid:", "");
            WSS4JAttachment attachment = byId.get(id);
            if (attachment == null) {
                throw new IOException("part " + id + " is missing");
            }
            byte[] content = read(attachment, left);
            left -= content.length;
            parts.add(new Part(id, attachment.getMimeType(), content));
        }
        return parts;
    }

    private static byte[] read(WSS4JAttachment attachment, int most) throws IOException {
        try (InputStream in = attachment.getInputStreamProvider().getInputStream()) {
            byte[] content = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new IOException("larger than allowed once it is uncompressed");
            }
            return content;
        }
    }

    private static Map<String, String> properties(Ebms3UserMessage userMessage) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (userMessage.getMessageProperties() != null) {
            for (Ebms3Property property : userMessage.getMessageProperties().getProperty()) {
                properties.put(property.getName(), Objects.requireNonNullElse(property.getValue(), ""));
            }
        }
        return properties;
    }

    private static String text(Document soap) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(soap), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("What was parsed can be written", e);
        }
    }
}
