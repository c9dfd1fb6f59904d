package org.singlewindow.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Usual;
import org.singlewindow.application.UsualHours;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Timing;
import org.singlewindow.reference.Kst;

/** Works out where applications stand. What is usual is kept in memory for some minutes: it changes once a night. */
@ApplicationScoped
public class Standings {
    private static final Duration KEPT = Duration.ofMinutes(10);

    @Inject
    private UsualHours hours;

    @Inject
    private Definitions definitions;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(Instant.MIN, Map.of());

    private record Known(Instant at, Map<List<String>, Usual> usual) {}

    public Standing of(ApplicationView application) {
        Standing.What what = what(application);
        LocalDate until = switch (what) {
            case DECIDED, MORE_TIME_WANTED -> null;
            case TO_ANSWER -> application.asked().until();
            default -> application.dueOn();
        };
        boolean usually =
                what == Standing.What.ON_ITS_WAY || what == Standing.What.TO_BE_TAKEN || what == Standing.What.REVIEWED;
        return new Standing(
                what,
                until,
                mark(application, what),
                usually ? usual(application) : null,
                application.pause().why());
    }

    private static Standing.What what(ApplicationView application) {
        if (application.state().isFinal()) {
            return Standing.What.DECIDED;
        }
        if (application.state() == ApplicationState.QUESTIONED) {
            return application.wantedUntil() == null ? Standing.What.TO_ANSWER : Standing.What.MORE_TIME_WANTED;
        }
        if (application.state() == ApplicationState.LODGED) {
            return Standing.What.ON_ITS_WAY;
        }
        Timing.Start start = application.waitsFor();
        if (start != null && start != Timing.Start.RECEIPT) {
            return switch (start) {
                case PAYMENT -> Standing.What.AWAITS_FEE;
                case SAMPLE -> Standing.What.AWAITS_SAMPLE;
                default -> Standing.What.AWAITS_GOODS;
            };
        }
        if (application.pause().stoppedAt() != null) {
            return application.pause().why().contains(Timing.Stop.PAYMENT)
                    ? Standing.What.TO_PAY
                    : Standing.What.STANDS_STILL;
        }
        return application.state() == ApplicationState.RECEIVED ? Standing.What.TO_BE_TAKEN : Standing.What.REVIEWED;
    }

    private Standing.Mark mark(ApplicationView application, Standing.What what) {
        return switch (what) {
            case DECIDED -> Standing.Mark.FINE;
            case ON_ITS_WAY, TO_BE_TAKEN, REVIEWED -> mark(application);
            default -> Standing.Mark.STANDS;
        };
    }

    private Standing.Mark mark(ApplicationView application) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Kst.ZONE);
        if (application.dueOn().isBefore(today)) {
            return Standing.Mark.LATE;
        }
        Timing timing = definitions
                .version(application.document(), application.definitionVersion())
                .timing();
        return timing.isAtRisk(application.dueOn(), today, workingDays) ? Standing.Mark.SOON : Standing.Mark.FINE;
    }

    private @Nullable Usual usual(ApplicationView application) {
        Known now = known;
        if (now.at().isBefore(clock.instant().minus(KEPT))) {
            now = new Known(
                    clock.instant(),
                    hours.all().stream().collect(Collectors.toMap(Standings::key, Function.identity())));
            known = now;
        }
        return now.usual().get(List.of(application.agency(), application.document(), application.chapter()));
    }

    private static List<String> key(Usual usual) {
        return List.of(usual.agency(), usual.document(), usual.chapter());
    }
}
