package org.singlewindow.loading;

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
import org.singlewindow.persistence.OneByOne;

/** Looks each hour which exports were not loaded in time, and which are to be loaded soon. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class LoadingTimer {
    private static final int AT_ONCE = 200;
    private static final String FAILED = "The loading of {0} waits an hour";

    @Inject
    private Lapsing lapsing;

    @Schedule(hour = "*", minute = "13", timezone = "Asia/Seoul", persistent = false)
    void look() {
        OneByOne.untilNoneIsLeft(AT_ONCE, lapsing::overdue, lapsing::lapse, FAILED);
        OneByOne.untilNoneIsLeft(AT_ONCE, lapsing::toWarn, lapsing::warn, FAILED);
    }
}
