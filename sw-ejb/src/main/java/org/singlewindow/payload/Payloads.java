package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.w3c.dom.Element;

/** Writes and reads what goes between the window and its partners' systems. */
@ApplicationScoped
public class Payloads {
    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /**
     * What is said, in XML.
     *
     * @param number of the message, by which an answer may name it
     */
    public byte[] write(String number, Outgoing said) {
        try {
            return new PayloadWriting(definitions, number, clock.instant()).write(said);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What the window says can be written", e);
        }
    }

    /**
     * What a partner says.
     *
     * @throws InvalidForm with a violation for each thing that is wrong, each pointing to its element
     */
    public Incoming read(byte[] xml) {
        return PayloadReading.read(SafeXml.read(xml));
    }

    /**
     * The answers of an application in XML, as the application keeps them: {@code {"head": {…}, "items": {"1": {…}}}}.
     *
     * @throws InvalidForm with a violation for each thing that is not as the document's definition says
     */
    public JsonObject answers(byte[] application) {
        Element root = SafeXml.read(application).getDocumentElement();
        DocumentDefinition definition =
                definitions.version(text(root, "DocumentTypeCode"), Integer.parseInt(text(root, "DocumentVersionID")));
        Element answers = AnswersXml.children(root, AnswersXml.ANSWERS).get(0);
        SafeXml.refuseUnlessValid(answers, AnswersSchema.of(definition, codeLists));
        return new AnswersXml(definition).read(answers);
    }

    private static String text(Element root, String name) {
        return AnswersXml.children(root, name).get(0).getTextContent().strip();
    }
}
