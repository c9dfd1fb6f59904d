package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.CaseForgotten;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.issuance.PaperKeeping;
import org.singlewindow.notice.OldMessages;
import org.singlewindow.outbox.Outbox;
import org.singlewindow.privacy.Retained;
import org.singlewindow.privacy.Retention;
import org.singlewindow.result.Matching;
import org.singlewindow.timeline.Timeline;

/**
 * Deletes finished cases some years after the last thing that happened to them, whole: consignment, answers, papers,
 * signed records, applications, printed certificates, declaration, messages and history. A certificate stays, with what was
 * done to it and used of it, so that whoever holds it can have it verified; it names none of the applicant's people.
 */
@ApplicationScoped
public class OldCases implements Retained {
    /** A case can have fifty papers of ten megabytes. */
    private static final int AT_ONCE = 20;

    @Inject
    private Event<CaseForgotten> forgotten;

    @Inject
    private PaperKeeping certificates;

    @Inject
    private Lodgements lodgements;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Matching results;

    @Inject
    private Outbox outbox;

    @Inject
    private OldMessages messages;

    @Inject
    private Timeline timeline;

    @Override
    public Retention rule() {
        return Retention.CASES;
    }

    @Override
    public int atOnce(int most) {
        return Math.min(most, AT_ONCE);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before, int most) {
        List<String> finished = lodgements.finishedCases(before, most);
        finished.forEach(reference -> dossiers.find(reference).ifPresent(this::forget));
        return finished.size();
    }

    private void forget(DossierFacts dossier) {
        String reference = dossier.reference();
        // Others let go of its papers before these go.
        forgotten.fire(new CaseForgotten(reference));
        List<String> subjects = new ArrayList<>(List.of(reference));
        applications.ofCase(reference).stream().map(ApplicationFacts::reference).forEach(subjects::add);
        declarations.ofCase(reference).ifPresent(declaration -> {
            subjects.add(declaration.reference());
            results.forget(declaration.reference());
            declarations.remove(declaration);
        });
        applications.removeAll(dossier.id());
        lodgements.removeAll(dossier.id());
        dossiers.removePapers(dossier);
        certificates.forget(reference);
        outbox.forget(subjects);
        messages.forget(reference);
        timeline.forget(reference);
        dossiers.remove(dossier);
    }
}
