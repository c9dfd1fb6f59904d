package org.singlewindow.payload;

import java.io.InputStream;
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

    /** The schema that tells what is valid, where it is not the one of all the window's kinds. */
    default Optional<InputStream> schema() {
        return Optional.empty();
    }
}
