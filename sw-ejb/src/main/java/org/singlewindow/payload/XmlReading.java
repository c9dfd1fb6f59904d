package org.singlewindow.payload;

import java.net.URL;
import java.util.Optional;

/**
 * Reads what messages of one kind say from XML. Found, and listed nowhere.
 *
 * @param <S> what such a message says
 */
public interface XmlReading<S extends Incoming> {
    /** Name of the document's root. */
    String root();

    /** What stands in the root of a valid document. */
    S read(XmlElement root);

    /** A message as partners may send it, for those who connect a system; none where the kind is not made public. */
    default Optional<URL> sample() {
        return Optional.ofNullable(getClass().getResource("1/samples/" + root() + ".xml"));
    }

    /** The schema that tells what is valid, where it is not the one of all the window's kinds. */
    default Optional<URL> schema() {
        return Optional.empty();
    }
}
