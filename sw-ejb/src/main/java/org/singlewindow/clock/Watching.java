package org.singlewindow.clock;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.List;
import org.singlewindow.application.Overdue;
import org.singlewindow.application.Unanswered;
import org.singlewindow.application.UsualHours;
import org.singlewindow.shared.Refusal;

/** Looks at what is late or unanswered, one application after the other: one that fails keeps no other from its turn. */
@ApplicationScoped
public class Watching {
    private static final System.Logger LOG = System.getLogger(Watching.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private Unanswered unanswered;

    @Inject
    private Overdue overdue;

    @Inject
    private UsualHours usual;

    /** Reminds of questions, and refuses by rule what was not answered in time. */
    public void questions() {
        List<String> waking;
        long looked;
        do {
            waking = unanswered.waking(AT_ONCE);
            looked = waking.stream().filter(this::look).count();
        } while (looked > 0 && waking.size() == AT_ONCE);
    }

    private boolean look(String application) {
        try {
            unanswered.look(application);
            return true;
        } catch (EJBException
                | PersistenceException
                | TransactionalException
                | IllegalStateException
                | Refusal failed) {
            LOG.log(System.Logger.Level.WARNING, "The question about " + application + " waits", failed);
            return false;
        }
    }

    /** Tells agencies what has become late. */
    public void late() {
        int told;
        do {
            told = overdue.tell(AT_ONCE);
        } while (told == AT_ONCE);
    }

    /** Counts anew how long applications usually take. */
    public void usual() {
        usual.renew();
    }
}
