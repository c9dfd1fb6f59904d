package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether an application has more goods items and makers than are compared with other applications. */
@ApplicationScoped
class WholeCheck implements Check {
    @Override
    public List<Finding> look(Subject subject) {
        return Likeness.isCut(subject.definition(), subject.application().content())
                ? List.of(Finding.look("checking.not-all-compared"))
                : List.of();
    }
}
