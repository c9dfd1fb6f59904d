package org.singlewindow.nomenclature;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.singlewindow.codes.NationalCodes;
import org.singlewindow.reference.Kst;

/**
 * Keeps the national codes of the edition in force in memory, on every server of its own: looked at every few seconds, since
 * another server may have loaded an edition, and since editions take effect at midnight.
 */
@Singleton
@Startup
@DependsOn("ShippedEdition")
@PermitAll
public class NationalCodesInForce {
    private static final int NONE = 0;

    @Inject
    private Editions editions;

    @Inject
    private GoodsCodes codes;

    @Inject
    private NationalCodes national;

    @Inject
    private Clock clock;

    private int used = NONE;

    @PostConstruct
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        int inForce = editions.inForce(LocalDate.now(clock.withZone(Kst.ZONE)))
                .filter(edition -> !edition.isShipped())
                .map(Edition::id)
                .orElse(NONE);
        if (inForce != used) {
            national.use(codes.national(inForce));
            used = inForce;
        }
    }
}
