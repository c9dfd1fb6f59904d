package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirements.Line;

/**
 * Finds what the official list demands of imports under laws that this window has no document for: their permits are given
 * elsewhere, and customs confirms them before release. A law that the window does not know at all counts as one of these.
 */
@ApplicationScoped
public class OtherLaws {
    /**
     * What an answer begins with that gives the number of a permit: {@code permit-WL} to item sequence number to number.
     * A reason why the law does not apply stands under {@link Requirements#NOT_SUBJECT} and the law's code.
     */
    public static final String PERMIT = "permit-";

    /** How many characters the number of a permit has at most. */
    public static final int PERMIT_LENGTH = 70;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00B7\\u318D\\u30FB\\u2022]");
    private static final Text UNKNOWN_AGENCY = new Text("그 법의 소관 기관", "The authority in charge of that law");

    private final ConfirmationList list;
    private final Requirements requirements;
    private final NotSubjectCodes codes;
    private final Map<String, NotSubjectCodes.Elsewhere> byName = new HashMap<>();
    private final Set<String> served = new HashSet<>();

    @Inject
    OtherLaws(ConfirmationList list, Requirements requirements) {
        this.list = list;
        this.requirements = requirements;
        codes = new NotSubjectCodes(CatalogueEntry.read("not-subject"));
        codes.elsewhere().forEach(law -> byName.put(key(law.name().ko()), law));
        codes.servedHere().forEach(name -> served.add(key(name)));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    OtherLaws() {
        list = null;
        requirements = null;
        codes = null;
    }

    /** The laws that concern these goods on that day, line after line; none for exports, which have a list of their own. */
    public List<OtherLaw> find(Direction direction, LocalDate day, List<Line> lines) {
        List<OtherLaw> found = new ArrayList<>();
        if (direction == Direction.IMPORT) {
            lines.forEach(line -> found.addAll(find(day, line)));
        }
        return found;
    }

    private List<OtherLaw> find(LocalDate day, Line line) {
        Map<String, List<Condition>> byLaw = new LinkedHashMap<>();
        for (Condition condition : list.applying(line.hs(), day)) {
            if (!served.contains(key(condition.law()))) {
                byLaw.computeIfAbsent(key(condition.law()), none -> new ArrayList<>())
                        .add(condition);
            }
        }
        return byLaw.values().stream()
                .map(conditions -> law(line.item(), conditions))
                .filter(law -> !requirements.covers(Direction.IMPORT, day, line, law.law()))
                .toList();
    }

    private OtherLaw law(int item, List<Condition> conditions) {
        Condition first = conditions.get(0);
        NotSubjectCodes.Elsewhere law = byName.getOrDefault(
                key(first.law()),
                new NotSubjectCodes.Elsewhere(
                        first.key().split("[:._-]", 2)[0], new Text(first.law(), first.law()), UNKNOWN_AGENCY));
        return new OtherLaw(
                item,
                law.code(),
                law.name(),
                law.agency(),
                conditions.stream()
                        .map(condition -> new OtherLaw.Condition(condition.key(), condition.text()))
                        .toList(),
                codes.ofLaw(Direction.IMPORT, law.code(), law.name()));
    }

    /** The reasons that can be given against a law of that code. */
    public List<NotSubject.Reason> reasons(String law, Text name) {
        return codes.ofLaw(Direction.IMPORT, law, name);
    }

    /** A reason that the law has a code for. */
    public static Optional<NotSubject.Reason> reason(OtherLaw law, String code) {
        return law.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }

    /** Names of laws are written with several kinds of middle dot, and with or without blanks. */
    private static String key(String law) {
        return BETWEEN.matcher(law).replaceAll("");
    }
}
