package org.singlewindow.party;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * Keeps the acting system with the transaction itself, so that it can neither be forgotten nor outlive what it was set
 * for.
 */
@ApplicationScoped
class TransactionActingSystem implements ActingSystem {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public void enter(String person) {
        transactions.putResource(ActingSystem.class, person);
    }

    @Override
    public Optional<String> acting() {
        return transactions.getTransactionKey() == null
                ? Optional.empty()
                : Optional.ofNullable((String) transactions.getResource(ActingSystem.class));
    }
}
