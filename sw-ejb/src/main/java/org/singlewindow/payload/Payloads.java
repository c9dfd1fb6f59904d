package org.singlewindow.payload;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.Schema;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.w3c.dom.Element;

/** Writes and reads in XML what goes between the window and its partners' systems. */
@ApplicationScoped
public class Payloads implements Syntax {
    @Inject
    @Any
    private Instance<XmlWriting<?>> writings;

    @Inject
    @Any
    private Instance<XmlReading<?>> readings;

    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    private Map<String, Schema> schemas = Map.of();

    /** Kinds that have a schema of their own bring it by the name of their root. */
    @PostConstruct
    void compile() {
        Map<String, Schema> own = new HashMap<>();
        for (XmlReading<?> reading : readings) {
            reading.schema().ifPresent(schema -> own.put(reading.root(), SafeXml.compiled(schema)));
        }
        schemas = Map.copyOf(own);
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public byte[] write(String number, Outgoing said) {
        return writings.stream()
                .filter(writing -> writing.writes().isInstance(said))
                .findFirst()
                .map(writing -> write(number, said, writing))
                .orElseThrow(() -> new IllegalArgumentException("Not to be written in XML: " + said.getClass()));
    }

    private <S extends Outgoing> byte[] write(String number, Outgoing said, XmlWriting<S> writing) {
        try {
            XmlText xml = new XmlText();
            S what = writing.writes().cast(said);
            xml.root(writing.root(what), () -> {
                xml.element("ID", number);
                xml.element("IssueDateTime", clock.instant().toString());
                writing.write(xml, what);
            });
            return xml.bytes();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("What the window says can be written", e);
        }
    }

    @Override
    public Incoming read(byte[] xml) {
        XmlElement root = new XmlElement(SafeXml.read(xml, schemas).getDocumentElement());
        return readings.stream()
                .filter(reading -> reading.root().equals(root.name()))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidForm(List.of(new Violation("/" + root.name(), "payload.not-for-the-window"))))
                .read(root);
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
