package org.singlewindow.correspondence;

import java.util.List;
import org.singlewindow.exchange.Content;
import org.singlewindow.payload.Outgoing;

/**
 * A message that the window sends, before it is written in the language of whoever gets it.
 *
 * @param says the business document
 * @param papers that travel with it
 */
public record Composed(Outgoing says, List<Content> papers) {
    /** The window itself, where nobody else has written a message. */
    public static final String WINDOW = "SW";

    public Composed {
        papers = List.copyOf(papers);
    }

    /** A document without papers. */
    public Composed(Outgoing says) {
        this(says, List.of());
    }
}
