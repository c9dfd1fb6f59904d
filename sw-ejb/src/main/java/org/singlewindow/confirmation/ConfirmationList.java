package org.singlewindow.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of goods whose import requirements customs confirm (the notice's appendix 2-2), with its editions by day. It is
 * kept in memory, and found by code. Before the first edition that is known, that one counts: what is missing never leads to
 * fewer documents.
 */
@ApplicationScoped
public class ConfirmationList {
    private static final LocalDate SHIPPED_FROM = LocalDate.of(2026, 7, 16);

    private final ListedGoods shipped;
    private volatile TreeMap<LocalDate, ListedGoods> editions;

    /** As it comes with the window. */
    public ConfirmationList() {
        shipped = ConfirmationFiles.shipped().goods();
        editions = new TreeMap<>(Map.of(SHIPPED_FROM, shipped));
    }

    /** From now on these editions are known too, each from its day on; one of the same day stands in for the shipped one. */
    public void use(Map<LocalDate, ListedGoods> loaded) {
        TreeMap<LocalDate, ListedGoods> all = new TreeMap<>(Map.of(SHIPPED_FROM, shipped));
        all.putAll(loaded);
        editions = all;
    }

    /** The edition in force on that day. */
    public ListedGoods on(LocalDate day) {
        TreeMap<LocalDate, ListedGoods> all = editions;
        Map.Entry<LocalDate, ListedGoods> edition = all.floorEntry(day);
        return edition == null ? all.firstEntry().getValue() : edition.getValue();
    }

    /** The conditions of that very code of ten digits; none where it is not on the list. */
    public List<Condition> conditions(String hsk, LocalDate on) {
        return on(on).conditions(hsk);
    }

    /** Every condition of the codes that begin like this, each once. */
    public List<Condition> conditionsUnder(String prefix, LocalDate on) {
        return on(on).conditionsUnder(prefix);
    }
}
