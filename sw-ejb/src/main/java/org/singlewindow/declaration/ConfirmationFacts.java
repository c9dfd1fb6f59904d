package org.singlewindow.declaration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Text;

/** What others see of a confirmation. */
public sealed interface ConfirmationFacts permits Confirmation {
    long declarationId();

    /** Code of the law. */
    String law();

    /** The first of its goods items: with the law it says which one this is. */
    int item();

    /** Sequence numbers of the goods items, ascending. */
    List<Integer> items();

    /** Name of the law. */
    Text name();

    /** Who gives the permit. */
    Text agency();

    /** What the official list demanded on the day of lodging. */
    List<Text> conditions();

    Confirmation.State state();

    /** Number of the permit as the trader wrote it. */
    @Nullable
    String permit();

    /** Code of the reason why the law does not apply. */
    @Nullable
    String reasonCode();

    /** The reason in words. */
    @Nullable
    Text reason();

    /** What customs said. */
    @Nullable
    String customsText();

    /** Who spoke for customs. */
    @Nullable
    String spokenBy();

    /** The name of who spoke for customs. */
    @Nullable
    String spokenName();

    @Nullable
    Instant spokenAt();
}
