package org.singlewindow.web.trader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The task list of a dossier. */
@Named
@RequestScoped
public class DossierPage {
    @Inject
    private DossierTasks tasks;

    private String ref = "";
    private DossierTasks.@Nullable TaskList list;

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
