package org.singlewindow.intake;

import java.util.List;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Receipt;

/**
 * What became of a declaration that came in.
 *
 * @param repeated whether it had been lodged before: then this is the receipt of that time
 * @param notTaken values that the dossier has no place or no code for, with pointers to the elements
 * @param warnings what was lodged all the same, and can hardly be meant; of the first time only
 */
public record Received(Receipt receipt, boolean repeated, List<Violation> notTaken, List<Violation> warnings) {
    public Received {
        warnings = List.copyOf(warnings);
        notTaken = List.copyOf(notTaken);
    }
}
