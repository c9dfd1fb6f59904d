package org.singlewindow.wallet;

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

/** Looks each morning which papers end soon. */
@Singleton
@Startup
@DependsOn("Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class WalletTimer {
    private static final int AT_ONCE = 200;

    @Inject
    private WalletKeeping keeping;

    @Schedule(hour = "8", minute = "17", timezone = "Asia/Seoul", persistent = false)
    void look() {
        OneByOne.untilNoneIsLeft(AT_ONCE, keeping::toWarn, keeping::warn, "The owner of {0} is warned tomorrow");
    }
}
