package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.writ.ReadingWrits;
import org.singlewindow.writ.WritView;

/** Letters about the decisions of the case or the application that is shown; asked for once a request. */
@Named
@RequestScoped
public class WritsPage {
    @Inject
    private ReadingWrits writs;

    private final Once<List<WritView>> all = new Once<>();

    /** Those of one application of a case, for traders. */
    public List<WritView> ofCase(String caseReference, String application) {
        return all.get(() -> writs.ofCase(caseReference)).stream()
                .filter(writ -> writ.application().equals(application))
                .toList();
    }

    /** Those about the goods of the declaration that is shown, for customs. */
    public List<WritView> ofDeclaration(String declaration) {
        return all.get(() -> writs.ofDeclaration(declaration));
    }

    /** Those of the application that is shown, for its agency. */
    public List<WritView> of(String application) {
        return all.get(() -> writs.ofApplication(application));
    }
}
