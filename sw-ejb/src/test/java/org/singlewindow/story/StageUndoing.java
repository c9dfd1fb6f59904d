package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.singlewindow.rehearsal.Undoing;

/** Stores in memory forget nothing: the stage counts how often they were to. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StageUndoing implements Undoing {
    private int undone;

    @Override
    public void undo() {
        undone++;
    }

    /** How often. */
    public int undone() {
        return undone;
    }
}
