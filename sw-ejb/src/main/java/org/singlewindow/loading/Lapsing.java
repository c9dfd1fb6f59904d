package org.singlewindow.loading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;

/** Warns exporters before the last day for loading, and lets releases lapse after it; each in a transaction of its own. */
@ApplicationScoped
public class Lapsing {
    @Inject
    private Loadings loadings;

    @Inject
    private LoadingCases cases;

    /** Declarations whose last day is over, so many at most. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<String> overdue(int most) {
        return loadings.overdue(cases.today(), most);
    }

    /** Declarations whose last day comes near, so many at most. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<String> toWarn(int most) {
        return loadings.toWarn(soon(), most);
    }

    /** Lets one lapse, unless somebody was quicker. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void lapse(String declaration) {
        cases.locked(declaration)
                .filter(loading -> loading.lapse(cases.today()))
                .ifPresent(loading -> cases.tell(loading, LoadingAct.LAPSE, Actor.SYSTEM, null));
    }

    /** Warns the exporter once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warn(String declaration) {
        cases.locked(declaration)
                .filter(loading -> loading.warn(soon()))
                .ifPresent(loading -> cases.tell(
                        loading,
                        LoadingAct.WARN,
                        Actor.SYSTEM,
                        loading.deadline().toString()));
    }

    private LocalDate soon() {
        return cases.today().plusDays(Limits.LOADING_SOON_DAYS.intValue());
    }
}
