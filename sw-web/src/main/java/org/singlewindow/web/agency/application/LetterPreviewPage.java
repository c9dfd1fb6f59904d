package org.singlewindow.web.agency.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.singlewindow.application.Decision;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FileAnswer;
import org.singlewindow.writ.ReadingWrits;

/** The letter that a decision would send, as far as it is written on the page, before it is decided. */
@Named
@RequestScoped
public class LetterPreviewPage {
    @Inject
    private ReviewPage page;

    @Inject
    private ReadingWrits writs;

    @Inject
    private Feedback feedback;

    /** Of a refusal. */
    public void refusal() throws IOException {
        answer(() -> writs.preview(
                page.getApplication(),
                new Decision.Refuse(page.reasons(), page.getReasonText(), TermForm.said(page.getOrders()))));
    }

    /** Of an approval under conditions. */
    public void approval() throws IOException {
        answer(() -> writs.previewConditions(
                page.getApplication(),
                new Decision.Approve(page.getConditions().strip(), null, TermForm.said(page.getTerms()))));
    }

    private void answer(Supplier<Attaching.File> letter) throws IOException {
        Attaching.File file;
        try {
            file = letter.get();
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        FileAnswer.send((HttpServletResponse) faces.getExternalContext().getResponse(), file);
        faces.responseComplete();
    }
}
