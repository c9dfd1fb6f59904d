package org.singlewindow.payload;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * Writes what messages of one kind say as XML. Found, and listed nowhere.
 *
 * @param <S> what such a message says
 */
public interface XmlWriting<S extends Outgoing> {
    /** What it writes. */
    Class<S> writes();

    /** What messages may say, one for each root, for those who connect a system; none where the kind is not made public. */
    default List<S> samples() {
        return List.of();
    }

    /** Name of the document's root. */
    String root(S said);

    /** Writes what stands in the root, after the number and the moment that every document begins with. */
    void write(XmlText xml, S said) throws XMLStreamException;
}
