package org.singlewindow.web.trader.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.PaperKinds;
import org.singlewindow.objection.Objecting;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Uploads;

/** The trader objects to the decision about an application, or takes that back; what the agency answered stands here too. */
@Named
@RequestScoped
public class ObjectPage {
    @Inject
    private Objecting objecting;

    @Inject
    private Viewing viewing;

    @Inject
    private Attaching attaching;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<Objecting.Standing> standing = new Once<>();
    private final Once<ApplicationView> view = new Once<>();
    private String application = "";
    private String words = "";
    private @Nullable Part file;

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setApplication(request.getParameter("application"));
    }

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    public @Nullable String send() throws IOException {
        try {
            if (words.isBlank()) {
                throw Refusal.notValid("objection.text-wanted");
            }
            objecting.lodge(application, words, added());
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("trader.objection.sent", application);
        return here();
    }

    public String withdraw(String objection) {
        objecting.withdraw(objection);
        feedback.done("trader.objection.withdrawn", application);
        return here();
    }

    private String here() {
        return "/trader/objection?faces-redirect=true&application=" + application;
    }

    /** The id of the paper that was chosen, now that it is one of the case; 0 where none was. */
    private long added() throws IOException {
        Part chosen = file;
        if (chosen == null || Uploads.name(chosen).isEmpty()) {
            return 0;
        }
        if (!getStanding().possible()) {
            throw Refusal.notNow("objection.not-possible", application);
        }
        if (chosen.getSize() > Limits.ATTACHMENT_BYTES.value()) {
            throw Refusal.notValid("dossier.attachment-too-large", Uploads.name(chosen), getMegabytes());
        }
        return attaching.attach(getView().dossier(), PaperKinds.OTHER, Uploads.name(chosen), uploads.unscanned(chosen));
    }

    public ApplicationView getView() {
        return view.get(() -> viewing.outline(application));
    }

    public Objecting.Standing getStanding() {
        return standing.get(() -> objecting.standing(application));
    }

    /** The largest file taken, in megabytes. */
    public long getMegabytes() {
        return Limits.ATTACHMENT_BYTES.value() / (1024 * 1024);
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(@Nullable String application) {
        this.application = application == null ? "" : application;
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
