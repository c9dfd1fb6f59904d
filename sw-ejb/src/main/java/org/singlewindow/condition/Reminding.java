package org.singlewindow.condition;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.singlewindow.shared.Refusal;

/** Looks at what is due, one undertaking after the other: one that fails keeps no other from its turn. */
@ApplicationScoped
public class Reminding {
    private static final System.Logger LOG = System.getLogger(Reminding.class.getName());
    private static final int AT_ONCE = 500;

    @Inject
    private DueMarks marks;

    /** Until nothing is left that can be done today. */
    public void look() {
        List<String> next;
        long marked;
        do {
            next = marks.next(AT_ONCE);
            marked = next.stream().filter(this::mark).count();
        } while (marked > 0 && next.size() == AT_ONCE);
    }

    private boolean mark(String undertaking) {
        try {
            marks.mark(undertaking);
            return true;
        } catch (EJBException
                | PersistenceException
                | TransactionalException
                | IllegalStateException
                | Refusal failed) {
            LOG.log(System.Logger.Level.WARNING, "The undertaking " + undertaking + " waits", failed);
            return false;
        }
    }
}
