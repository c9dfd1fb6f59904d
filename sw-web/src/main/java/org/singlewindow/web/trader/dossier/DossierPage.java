package org.singlewindow.web.trader.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The task list of a dossier. */
@Named
@RequestScoped
public class DossierPage {
    @Inject
    private DossierTasks tasks;

    @Inject
    private HttpServletRequest request;

    private String ref = "";
    private DossierTasks.@Nullable TaskList list;

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        ref = Objects.requireNonNullElse(request.getParameter("ref"), "");
    }

    /** The dossier, its tasks and what is still missing. */
    public DossierTasks.TaskList getList() {
        DossierTasks.TaskList loaded = list;
        if (loaded == null) {
            loaded = tasks.of(ref);
            list = loaded;
        }
        return loaded;
    }

    public long getCompleted() {
        return getList().tasks().stream()
                .filter(task -> task.status() == DossierTasks.Status.COMPLETED)
                .count();
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
