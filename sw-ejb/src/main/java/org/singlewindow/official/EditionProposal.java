package org.singlewindow.official;

import java.io.Serializable;
import org.singlewindow.reference.Text;

/**
 * An edition that waits for a second administrator, to come in force or to be taken back.
 *
 * @param by the name of who asked
 * @param own whether whoever looks asked himself
 */
public record EditionProposal(Kind list, EditionFacts edition, Text by, boolean own) implements Serializable {}
