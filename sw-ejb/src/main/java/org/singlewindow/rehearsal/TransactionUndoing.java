package org.singlewindow.rehearsal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Marks the container's transaction. */
@ApplicationScoped
class TransactionUndoing implements Undoing {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public void undo() {
        transactions.setRollbackOnly();
    }
}
