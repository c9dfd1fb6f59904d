package org.singlewindow.web.agency.objection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.objection.ObjectionView;
import org.singlewindow.objection.Ruling;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** One objection to a decision of the agency, and its answer. */
@Named
@RequestScoped
public class ObjectionPage {
    @Inject
    private Ruling ruling;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<ObjectionView> view = new Once<>();
    private final Once<List<ObjectionView>> ofApplication = new Once<>();
    private String ref = "";
    private String words = "";

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setRef(request.getParameter("ref"));
    }

    public @Nullable String uphold() {
        return answer(true, "agency.objection.upheld");
    }

    public @Nullable String dismiss() {
        return answer(false, "agency.objection.dismissed");
    }

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    private @Nullable String answer(boolean upheld, String done) {
        try {
            ruling.answer(ref, upheld, words);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done(done, ref);
        return "/agency/objection?faces-redirect=true&ref=" + ref;
    }

    public ObjectionView getView() {
        return view.get(() -> ruling.open(ref));
    }

    /** Those to the decision about an application. */
    public List<ObjectionView> of(String application) {
        return ofApplication.get(() -> ruling.ofApplication(application));
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
}
