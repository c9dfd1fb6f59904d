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
import java.util.Set;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.codes.NationalCodes;
import org.singlewindow.reference.Kst;

/**
 * Keeps the codes of the official edition in force in memory, on every server of its own, so that every door can refuse
 * codes that it does not have, and the gazetted list can tell which national codes there are. Looked at every few seconds:
 * another server may have loaded an edition, and editions take effect at midnight.
 */
@Singleton
@Startup
@DependsOn("ShippedEdition")
@PermitAll
public class CodesInForce {
    private static final int NONE = 0;
    private static final int NATIONAL = 10;

    @Inject
    private Editions editions;

    @Inject
    private GoodsCodes codes;

    @Inject
    private HsNomenclature nomenclature;

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
            Set<String> known =
                    inForce == NONE ? Set.of() : codes.wordings(inForce).keySet();
            nomenclature.use(known);
            national.use(
                    known.stream().filter(code -> code.length() == NATIONAL).toList());
            used = inForce;
        }
    }
}
