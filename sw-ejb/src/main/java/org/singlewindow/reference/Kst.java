package org.singlewindow.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Korean Standard Time: every date that people see and every period that the law counts. */
@ApplicationScoped
public class Kst {
    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    @Produces
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
