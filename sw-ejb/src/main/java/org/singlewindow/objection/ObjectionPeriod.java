package org.singlewindow.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;

/** Says until when a decision can be objected to: so many days as the list {@code objection-days} has for the document. */
@ApplicationScoped
public class ObjectionPeriod {
    @Inject
    private CodeLists codeLists;

    @Inject
    private Clock clock;

    /** The last day; none where nothing was decided that can be objected to. */
    Optional<LocalDate> lastDay(ApplicationView application) {
        boolean against =
                application.state() == ApplicationState.REFUSED || application.state() == ApplicationState.REVOKED;
        return Optional.ofNullable(application.decidedAt())
                .filter(decided -> against)
                .map(decided -> lastDay(application.document(), LocalDate.ofInstant(decided, Kst.ZONE)));
    }

    /** The last day for an objection to what was decided about such a document on that day. */
    public LocalDate lastDay(String document, LocalDate decided) {
        return decided.plusDays(codeLists
                .find("objection-days", document)
                .map(entry -> Long.parseLong(entry.text().en()))
                .orElseGet(Limits.OBJECTION_DAYS::value));
    }

    /** Whether it is not over, nobody has objected to that decision before, and no other objection waits. */
    boolean isOpen(ApplicationView application, Collection<Objection> before) {
        Instant decided = application.decidedAt();
        return lastDay(application)
                        .filter(day -> !day.isBefore(LocalDate.now(clock.withZone(Kst.ZONE))))
                        .isPresent()
                && decided != null
                && before.stream()
                        .filter(objection -> objection.state() != ObjectionState.WITHDRAWN)
                        .allMatch(objection -> objection.state() != ObjectionState.LODGED
                                && objection.lodgedAt().isBefore(decided));
    }
}
