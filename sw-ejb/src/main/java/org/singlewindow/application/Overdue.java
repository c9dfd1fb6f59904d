package org.singlewindow.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.reference.Kst;

/** Tells each agency, once, which of its applications it has not decided in time. */
@ApplicationScoped
public class Overdue {
    @Inject
    private Applications applications;

    @Inject
    private Event<ApplicationsLate> late;

    @Inject
    private Clock clock;

    /** Tells of no more than so many; how many there were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tell(int most) {
        List<String> agencies = applications.tellLate(LocalDate.ofInstant(clock.instant(), Kst.ZONE), most);
        agencies.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .forEach((agency, many) -> late.fire(new ApplicationsLate(agency, many)));
        return agencies.size();
    }
}
