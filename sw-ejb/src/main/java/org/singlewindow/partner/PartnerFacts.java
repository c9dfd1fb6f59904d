package org.singlewindow.partner;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What others see of a partner. */
public sealed interface PartnerFacts permits Partner {
    /** Person under whose name a partner's system acts. */
    static String systemOf(String partner) {
        return "system-" + partner.toLowerCase(Locale.ROOT);
    }

    String code();

    Channel channel();

    boolean worksByOwnSystem();

    Connection connection();

    @Nullable
    Instant answeredAt();

    /** Since when its system has not answered; null while it does. */
    @Nullable
    Instant silentSince();

    @Nullable
    String silentWhy();

    /** Until when nothing is tried; null where nothing speaks against trying now. */
    @Nullable
    Instant quietUntil();

    long version();
}
