package org.singlewindow.result;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;

/** What others see of a result of an application lodged elsewhere. */
public sealed interface ResultElsewhereFacts permits ResultElsewhere {
    Carriage carriage();

    String reference();

    String agency();

    String document();

    String number();

    ResultElsewhere.Outcome outcome();

    LocalDate decidedOn();

    @Nullable
    LocalDate validUntil();

    String reason();

    String businessNumber();

    /** Reference of the declaration that the agency named; null where it named none. */
    @Nullable
    String declaration();

    String reportedBy();

    Instant reportedAt();
}
