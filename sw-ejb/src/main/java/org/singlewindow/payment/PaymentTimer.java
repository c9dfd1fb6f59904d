package org.singlewindow.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Asks for refunds each minute, and for the settlement files of days that are over each hour. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class PaymentTimer {
    @Inject
    private Reconciling reconciling;

    @Schedule(hour = "*", minute = "*", timezone = "Asia/Seoul", persistent = false)
    void refunds() {
        reconciling.askForRefunds();
    }

    @Schedule(hour = "*", minute = "7", timezone = "Asia/Seoul", persistent = false)
    void settlement() {
        reconciling.settle();
    }
}
