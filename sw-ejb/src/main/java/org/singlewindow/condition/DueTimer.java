package org.singlewindow.condition;

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

/** Looks each hour at what is due; nothing is lost by an hour in which the window stood still. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DueTimer {
    @Inject
    private Reminding reminding;

    @Schedule(hour = "*", minute = "17", timezone = "Asia/Seoul", persistent = false)
    void look() {
        reminding.look();
    }
}
