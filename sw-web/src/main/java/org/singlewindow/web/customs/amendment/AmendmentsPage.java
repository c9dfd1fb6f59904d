package org.singlewindow.web.customs.amendment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.amendment.SeeingAmendments;
import org.singlewindow.amendment.SentAmendment;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.web.shared.DifferenceText;
import org.singlewindow.web.shared.Once;

/** What was corrected in the declaration that is shown. */
@Named
@RequestScoped
public class AmendmentsPage {
    @Inject
    private SeeingAmendments amendments;

    @Inject
    private Definitions definitions;

    private final Once<List<Shown>> shown = new Once<>();

    /** One amendment with what it changed. */
    public record Shown(SentAmendment amendment, List<DifferenceText.Line> lines) {
        public Shown {
            lines = List.copyOf(lines);
        }
    }

    /** Those of a case, the last first. */
    public List<Shown> of(DossierView dossier) {
        return shown.get(() -> amendments.ofCase(dossier.reference()).stream()
                .sorted(Comparator.comparing(SentAmendment::number).reversed())
                .map(one -> new Shown(
                        one, DifferenceText.lines(definitions.consignment(dossier.direction()), one.differences())))
                .toList());
    }
}
