package org.singlewindow.amendment;

import java.util.List;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Recasting;

/** What follows from an amendment: see {@link AmendmentView}. */
record Outcome(
        List<Difference> differences,
        List<Affected> affected,
        boolean again,
        boolean looks,
        List<Violation> wrong,
        List<Violation> odd,
        Recasting.Recast recast) {
    Outcome {
        differences = List.copyOf(differences);
        affected = List.copyOf(affected);
        wrong = List.copyOf(wrong);
        odd = List.copyOf(odd);
    }
}
