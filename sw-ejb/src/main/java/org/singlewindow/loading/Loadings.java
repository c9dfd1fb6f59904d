package org.singlewindow.loading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.RowOrder;

/** Where it is kept what is to be loaded. */
interface Loadings {
    /** Whatever is to be loaded first. */
    RowOrder<Loading> FIRST =
            RowOrder.<Loading>rising().day("deadline", Loading::deadline).number("id", Loading::id);

    void add(Loading loading);

    Optional<Loading> find(String declaration);

    Optional<Loading> ofCase(String dossier);

    /**
     * One of the lists of customs, whatever is to be loaded first.
     *
     * @param office code of an office of customs; empty for all
     * @param soon the last of the days that are near
     */
    Page<Loading> page(LoadingList list, String office, LocalDate soon, Cut cut);

    /** What these declarants have still to load, whatever is to be loaded first, so many at most. */
    List<Loading> ofDeclarants(Collection<String> declarants, int most);

    /** Declarations whose last day is before that one, and that nobody asked more time for, so many at most. */
    List<String> overdue(LocalDate today, int most);

    /** Declarations whose last day is not after that one, and whose declarant was not warned, so many at most. */
    List<String> toWarn(LocalDate soon, int most);
}
