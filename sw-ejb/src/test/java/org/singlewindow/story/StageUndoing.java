package org.singlewindow.story;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.singlewindow.rehearsal.Undoing;

/** Stores in memory take nothing back, so on the stage it stays. */
@Alternative
@Priority(1)
@ApplicationScoped
public class StageUndoing implements Undoing {
    @Override
    public void undo() {}
}
