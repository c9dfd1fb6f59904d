package org.singlewindow.payment;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.singlewindow.shared.Refusal;

/**
 * Has the institution's word written down whatever stands against it: what cannot be is noted for a person to look at, and
 * nothing that is said after it waits.
 */
@ApplicationScoped
class Hearing {
    private static final System.Logger LOG = System.getLogger(Hearing.class.getName());

    @Inject
    private Cashbook cashbook;

    /** Twice where need be: somebody may have been quicker. */
    PaymentOutcome hear(InstitutionMessage said, PaymentSource source) {
        try {
            return cashbook.hear(said, source);
        } catch (EJBException | PersistenceException | TransactionalException | IllegalStateException | Refusal first) {
            LOG.log(System.Logger.Level.WARNING, "{0} is heard again: {1}", said.kind(), first.toString());
        }
        try {
            return cashbook.hear(said, source);
        } catch (EJBException
                | PersistenceException
                | TransactionalException
                | IllegalStateException
                | Refusal second) {
            // What the window itself failed at, the institution sends again; a line of a file comes only once.
            if (source == PaymentSource.CALLBACK && !(second instanceof Refusal)) {
                throw second;
            }
            LOG.log(System.Logger.Level.WARNING, "A person has to look at what was said about money", second);
            return cashbook.contradicts(said, source);
        }
    }
}
