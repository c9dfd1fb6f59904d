package org.singlewindow.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.singlewindow.codes.NationalCodes;

/**
 * The list of goods whose import requirements customs confirm (the notice's appendix 2-2), with its editions by day. It is
 * kept in memory, and found by code. Before the first edition that is known, that one counts: what is missing never leads to
 * fewer documents.
 */
@ApplicationScoped
public class ConfirmationList {
    private static final LocalDate SHIPPED_FROM = LocalDate.of(2026, 7, 16);

    private final NationalCodes national;
    private volatile TreeMap<LocalDate, ListedGoods> editions;

    /** The edition that comes with the window, read once. */
    private static final class Shipped {
        private static final ListedGoods GOODS = ConfirmationFiles.shipped().goods();
    }

    /** As it comes with the window, where no national nomenclature was loaded. */
    public ConfirmationList() {
        this(new NationalCodes());
    }

    @Inject
    public ConfirmationList(NationalCodes national) {
        this.national = national;
        editions = new TreeMap<>(Map.of(SHIPPED_FROM, Shipped.GOODS));
    }

    /** From now on these editions are known too, each from its day on; one of the same day stands in for the shipped one. */
    public void use(Map<LocalDate, ListedGoods> loaded) {
        TreeMap<LocalDate, ListedGoods> all = new TreeMap<>(Map.of(SHIPPED_FROM, Shipped.GOODS));
        all.putAll(loaded);
        editions = all;
    }

    /** The edition in force on that day. */
    public ListedGoods on(LocalDate day) {
        return on(editions, day);
    }

    /** The edition that comes with the window. */
    public ListedGoods shipped() {
        return Shipped.GOODS;
    }

    /** Whether the edition that comes with the window follows one of that day. */
    public boolean isOlderThanShipped(LocalDate day) {
        return day.isBefore(SHIPPED_FROM);
    }

    private static ListedGoods on(TreeMap<LocalDate, ListedGoods> all, LocalDate day) {
        Map.Entry<LocalDate, ListedGoods> edition = all.floorEntry(day);
        return edition == null ? all.firstEntry().getValue() : edition.getValue();
    }

    /**
     * The conditions that count for a code on that day, each once: its own, or every one that could be meant where it is not
     * on the list and no national nomenclature has it.
     */
    public List<Condition> applying(String code, LocalDate on) {
        return counting(code, on).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The codes of the list that count for a code on that day, with their conditions. */
    public Map<String, List<Condition>> counting(String code, LocalDate on) {
        return on(on).counting(code, national.has(code));
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
