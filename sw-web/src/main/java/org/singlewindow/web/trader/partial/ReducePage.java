package org.singlewindow.web.trader.partial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.partial.Line;
import org.singlewindow.partial.Reducing;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** What was declared beside what was approved, and the two ways on: to declare less, or the rest apart. */
@Named
@RequestScoped
public class ReducePage {
    @Inject
    private Reducing reducing;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<List<Line>> lines = new Once<>();
    private String ref = "";

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setRef(request.getParameter("ref"));
    }

    /** Declares no more than was approved. */
    public String reduce() {
        reducing.reduce(ref);
        feedback.done("trader.partial.reduced");
        return "/trader/case?faces-redirect=true&ref=" + ref;
    }

    /** The same, and goes on with the draft of the rest. */
    public String split() {
        String draft = reducing.split(ref);
        feedback.done("trader.partial.split-done", ref);
        return "/trader/dossier?faces-redirect=true&ref=" + draft;
    }

    /** Those of which less was approved than was declared. */
    public List<Line> getLines() {
        return lines.get(() -> reducing.lines(ref).stream().filter(Line::isLess).toList());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }
}
