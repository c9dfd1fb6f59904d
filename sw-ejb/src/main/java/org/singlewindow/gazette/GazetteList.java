package org.singlewindow.gazette;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.codes.ListFile;
import org.singlewindow.confirmation.ConfirmationFiles;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.confirmation.ListedGoods;
import org.singlewindow.official.Count;
import org.singlewindow.official.EditionFacts;
import org.singlewindow.official.Kind;
import org.singlewindow.official.OfficialList;
import org.singlewindow.official.Standing;
import org.singlewindow.reference.Limits;
import org.singlewindow.requirement.ListTrial;

/**
 * The gazetted list of goods whose import requirements customs confirm: two tables. All its editions are kept in memory,
 * since requirements are asked for a day.
 */
@ApplicationScoped
public class GazetteList extends OfficialList<ConfirmationFiles> {
    @Inject
    private ListedCodes kept;

    @Inject
    private ConfirmationList list;

    @Inject
    private ListTrial trial;

    private final Map<Integer, ListedGoods> read = new HashMap<>();

    GazetteList() {
        super(new Kind("confirmation-list", "confirmation", Limits.CONFIRMATION_LIST_BYTES, true));
    }

    @Override
    public ConfirmationFiles read(List<ListFile> files) {
        return ConfirmationFiles.read(files);
    }

    /** Where none was loaded, the one that comes with the window counts. */
    @Override
    public Map<String, String> inForceOn(LocalDate day) {
        return list.on(day).words();
    }

    @Override
    public Map<String, String> without(EditionFacts edition, LocalDate day) {
        return goodsWithout(edition, day).words();
    }

    private ListedGoods goodsWithout(EditionFacts edition, LocalDate day) {
        return instead(edition, day)
                .filter(other -> !list.isOlderThanShipped(other.effectiveFrom()))
                .map(other -> kept.read(other.id()))
                .orElseGet(list::shipped);
    }

    @Override
    public List<Count> counted(ConfirmationFiles files) {
        return List.of(Count.of("conditions", files.conditions().size()));
    }

    /** Conditions that no rule speaks of yet, and for each document which codes lead to it otherwise than today. */
    @Override
    public List<Count> touched(ConfirmationFiles files, LocalDate today) {
        return touched(files.goods(), today);
    }

    @Override
    public List<Count> touchedBy(EditionFacts edition, LocalDate today) {
        return touched(edition.counts() ? goodsWithout(edition, today) : kept.read(edition.id()), today);
    }

    private List<Count> touched(ListedGoods goods, LocalDate today) {
        Map<String, SortedSet<String>> now = trial.documents(list.on(today), today);
        Map<String, SortedSet<String>> then = trial.documents(goods, today);
        List<Count> counts = new ArrayList<>(List.of(Count.of("nowhere", trial.leadingNowhere(goods))));
        Map<String, SortedSet<String>> both = new TreeMap<>(now);
        then.forEach(both::putIfAbsent);
        for (String document : both.keySet()) {
            List<String> added = without(then, now, document);
            List<String> dropped = without(now, then, document);
            if (!added.isEmpty() || !dropped.isEmpty()) {
                counts.add(Count.of("document-added", document, added));
                counts.add(Count.of("document-dropped", document, dropped));
            }
        }
        return counts;
    }

    private static List<String> without(
            Map<String, SortedSet<String>> codes, Map<String, SortedSet<String>> others, String document) {
        Set<String> rest = new TreeSet<>(codes.getOrDefault(document, new TreeSet<>()));
        rest.removeAll(others.getOrDefault(document, new TreeSet<>()));
        return List.copyOf(rest);
    }

    @Override
    public void use(Standing standing) {
        read.keySet().retainAll(standing.ready().stream().map(EditionFacts::id).collect(Collectors.toSet()));
        Map<LocalDate, ListedGoods> byDay = new HashMap<>();
        standing.ready()
                .forEach(edition -> byDay.put(edition.effectiveFrom(), read.computeIfAbsent(edition.id(), kept::read)));
        list.use(byDay);
    }

    @Override
    public Map<String, String> words(int edition) {
        return kept.read(edition).words();
    }

    @Override
    public void write(int edition, ConfirmationFiles files, int from, int to) throws SQLException {
        if (from == 0) {
            kept.writeConditions(edition, files.conditions().values());
        }
        kept.writeCodes(edition, List.copyOf(files.codes().entrySet()).subList(from, to));
    }

    @Override
    public void remove(int edition) {
        kept.remove(edition);
    }
}
