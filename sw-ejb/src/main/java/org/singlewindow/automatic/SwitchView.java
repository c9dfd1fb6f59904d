package org.singlewindow.automatic;

import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Handling;
import org.singlewindow.reference.Text;

/**
 * A document with a rule for automatic decisions, as administrators see it.
 *
 * @param on whether it is decided automatically now
 * @param proposer name of who wants it on; null where nobody waits for a second administrator
 * @param own whether the reader proposed it
 */
public record SwitchView(
        String document,
        Text name,
        String agency,
        Handling.Automatic rule,
        boolean on,
        @Nullable Text proposer,
        boolean own) {}
