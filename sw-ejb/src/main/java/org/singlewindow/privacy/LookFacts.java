package org.singlewindow.privacy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others see of a look. */
public sealed interface LookFacts permits Look {
    long id();

    Instant lookedAt();

    /** Who looked. */
    String person();

    /** The organisation of whoever looked. */
    String organisation();

    Look.Screen screen();

    /** Reference of the application or case; null for lists. */
    @Nullable
    String subject();

    /** The organisation whose case it is; null where it is nobody's alone. */
    @Nullable
    String whose();

    Reason.Kind reason();

    /** What was written as the reason. */
    @Nullable
    String words();
}
