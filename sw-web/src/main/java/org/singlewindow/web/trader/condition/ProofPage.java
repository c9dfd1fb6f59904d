package org.singlewindow.web.trader.condition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.condition.Performing;
import org.singlewindow.condition.UndertakingAct;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.PaperKinds;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Uploads;

/** One thing that a decision demands, where the trader says that it was done, with a paper that proves it. */
@Named
@RequestScoped
public class ProofPage {
    @Inject
    private Performing performing;

    @Inject
    private Attaching attaching;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<UndertakingView> view = new Once<>();
    private final Once<List<UndertakingView>> ofCase = new Once<>();
    private String ref = "";
    private String words = "";
    private @Nullable Part file;

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setRef(request.getParameter("ref"));
    }

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    public @Nullable String send() throws IOException {
        try {
            UndertakingView undertaking = getView();
            if (words.isBlank()) {
                throw Refusal.notValid("condition.text-wanted");
            }
            performing.handIn(ref, words, added(undertaking));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.condition.sent", ref);
        return "/trader/undertaking?faces-redirect=true&ref=" + ref;
    }

    /** The id of the paper that was chosen, now that it is one of the case; 0 where none was. */
    private long added(UndertakingView undertaking) throws IOException {
        Part chosen = file;
        if (chosen == null || Uploads.name(chosen).isEmpty()) {
            return 0;
        }
        if (!undertaking.can(UndertakingAct.HAND_IN)) {
            throw Refusal.notNow("condition.not-now", ref);
        }
        if (chosen.getSize() > Limits.ATTACHMENT_BYTES.value()) {
            throw Refusal.notValid("dossier.attachment-too-large", Uploads.name(chosen), getMegabytes());
        }
        return attaching.attach(
                undertaking.dossier(), PaperKinds.OTHER, Uploads.name(chosen), uploads.unscanned(chosen));
    }

    public UndertakingView getView() {
        return view.get(() -> performing.open(ref));
    }

    /** What the decision about an application of the case that is shown demands. */
    public List<UndertakingView> of(String caseReference, String application) {
        return ofCase.get(() -> performing.ofCase(caseReference)).stream()
                .filter(one -> one.application().equals(application))
                .toList();
    }

    /** The largest file taken, in megabytes. */
    public long getMegabytes() {
        return Limits.ATTACHMENT_BYTES.value() / (1024 * 1024);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
