package org.singlewindow.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Deletes every night what was kept long enough; on several servers each takes what no other has begun with. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class ForgettingTimer {
    @Inject
    private Forgetting forgetting;

    /** In the night in Korea. */
    @Schedule(hour = "3", minute = "40", timezone = "Asia/Seoul", persistent = false)
    void night() {
        forgetting.forget();
    }
}
