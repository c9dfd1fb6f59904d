package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.shared.Actor;

/** Keeps a result, and where customs looked says it of the declaration in the same transaction. */
@ApplicationScoped
class CustomsResults {
    @Inject
    private InspectionKeeping keeping;

    @Inject
    private Clearing clearing;

    @Transactional
    void keep(Actor actor, String inspection, String key, Finding finding, List<Photo.Attachable> photos) {
        boolean kept = keeping.keep(actor, inspection, key, finding, photos);
        String declaration = keeping.theirs(actor, inspection).declaration();
        if (kept && !declaration.isEmpty()) {
            clearing.answerUnseen(
                    declaration, finding.passed() ? Clearance.Act.PASS : Clearance.Act.FIND_WANTING, finding.text());
        }
    }
}
