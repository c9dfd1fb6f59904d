package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.InvalidForm;

/** Writes and reads what goes between the window and its partners' systems. */
@ApplicationScoped
public class Payloads {
    @Inject
    private Clock clock;

    /**
     * What is said, in XML.
     *
     * @param number of the message, by which an answer may name it
     */
    public byte[] write(String number, Outgoing said) {
        try {
            return new PayloadWriting(number, clock.instant()).write(said);
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
}
