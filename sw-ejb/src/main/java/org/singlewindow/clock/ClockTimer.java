package org.singlewindow.clock;

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

/** Looks at unanswered questions each hour, tells agencies each morning what is late, and counts each night what is usual. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ClockTimer {
    @Inject
    private Watching watching;

    @Schedule(hour = "*", minute = "13", timezone = "Asia/Seoul", persistent = false)
    void questions() {
        watching.questions();
    }

    @Schedule(hour = "8", minute = "37", timezone = "Asia/Seoul", persistent = false)
    void late() {
        watching.late();
    }

    @Schedule(hour = "3", minute = "23", timezone = "Asia/Seoul", persistent = false)
    void usual() {
        watching.usual();
    }
}
