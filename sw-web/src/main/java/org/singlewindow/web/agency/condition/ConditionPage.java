package org.singlewindow.web.agency.condition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.condition.Supervising;
import org.singlewindow.condition.UndertakingAct;
import org.singlewindow.condition.UndertakingView;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** One thing that a decision of the agency demands: what was proved, and what the official says to it. */
@Named
@RequestScoped
public class ConditionPage {
    @Inject
    private Supervising supervising;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<UndertakingView> view = new Once<>();
    private final Once<List<UndertakingView>> ofApplication = new Once<>();
    private String ref = "";
    private String act = "";
    private String text = "";
    private String dueOn = "";

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setRef(request.getParameter("ref"));
    }

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    public @Nullable String answer() {
        try {
            supervising.answer(ref, chosen(), text, day());
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("agency.condition.answered", ref);
        return "/agency/undertaking?faces-redirect=true&ref=" + ref;
    }

    private UndertakingAct chosen() {
        return Stream.of(UndertakingAct.values())
                .filter(one -> one.name().equals(act))
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("agency.condition.act-wanted"));
    }

    private @Nullable LocalDate day() {
        return dueOn.isBlank() ? null : Moments.day(dueOn).orElseThrow(() -> Refusal.notValid("condition.day-wanted"));
    }

    public UndertakingView getView() {
        return view.get(() -> supervising.open(ref));
    }

    /** What can be done about it now. */
    public List<UndertakingAct> getActs() {
        return Stream.of(UndertakingAct.values())
                .filter(UndertakingAct::isAgencys)
                .filter(getView()::can)
                .toList();
    }

    /** What the decision about an application demands. */
    public List<UndertakingView> of(String application) {
        return ofApplication.get(() -> supervising.ofApplication(application));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = act == null ? "" : act;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable String dueOn) {
        this.dueOn = dueOn == null ? "" : dueOn;
    }
}
