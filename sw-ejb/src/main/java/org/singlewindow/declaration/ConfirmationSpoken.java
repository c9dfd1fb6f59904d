package org.singlewindow.declaration;

import org.singlewindow.reference.Text;

/** Customs confirmed a permit of another law, or did not; {@code text} is what it said, empty for nothing. */
public record ConfirmationSpoken(
        String declaration, String dossier, String declarant, Confirmation.Act act, Text law, String text) {}
