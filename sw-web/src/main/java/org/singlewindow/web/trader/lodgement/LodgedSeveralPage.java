package org.singlewindow.web.trader.lodgement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.web.shared.Once;

/** What became of consignments that were lodged in one go: the receipts of each, or that it is a draft still. */
@Named
@RequestScoped
public class LodgedSeveralPage {
    @Inject
    private Drafting drafting;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private HttpServletRequest request;

    private final Once<List<Outcome>> outcomes = new Once<>();
    private Marked marked = new Marked(List.of(), 0);

    @PostConstruct
    void read() {
        marked = Marked.in(request);
    }

    /**
     * One of them.
     *
     * @param receipt null where it was not lodged
     */
    public record Outcome(DossierView dossier, @Nullable Receipt receipt) {}

    /** Those that are the reader's; another's are as if they never were. */
    public List<Outcome> getOutcomes() {
        return outcomes.get(() -> marked.own(this::outcome));
    }

    private Optional<Outcome> outcome(String reference) {
        DossierView dossier = drafting.open(reference);
        return Optional.of(new Outcome(dossier, dossier.isDraft() ? null : caseFiles.receipt(reference)));
    }

    public long getLodged() {
        return getOutcomes().stream()
                .filter(outcome -> outcome.receipt() != null)
                .count();
    }
}
