package org.singlewindow.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.singlewindow.catchword.Catchwords;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.SearchKey;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Written;

/** Finds by a number or by words whatever the caller may see, of every kind at once. */
@Stateless
public class Searching {
    /** Rows of each kind; the list of that kind has the others. */
    private static final int MOST = 10;

    /** Cases that are called exactly by one number; of more, none is the one that was meant. */
    private static final int CALLED = 3;

    @Inject
    @Any
    private Instance<Finder> finders;

    @Inject
    private Meanings meanings;

    @Inject
    private Catchwords catchwords;

    @Inject
    private Actors actors;

    /** What is found by that number or by each of those words. */
    @RolesAllowed({
        Actor.Role.TRADERS,
        Actor.Role.BROKERS,
        Actor.Role.OFFICIALS,
        Actor.Role.CUSTOMS_OFFICERS,
        Actor.Role.KEEPERS,
        Actor.Role.HELP_DESK,
        Actor.Role.ADMINISTRATORS
    })
    public Finds search(String text) {
        String typed = Written.text(text);
        if (typed.isEmpty()) {
            return Finds.NONE;
        }
        Actor actor = actors.current();
        List<String> called = isNumber(typed) ? catchwords.casesCalled(typed, CALLED) : List.of();
        return new Finds(finders.stream()
                .filter(finder -> finder.readers().contains(actor.role()))
                .sorted(Comparator.comparing(Finder::kind))
                .map(finder -> group(finder, typed, called))
                .filter(group -> !group.found().isEmpty())
                .toList());
    }

    /** What the text means, where it is a code that somebody reads out; nobody's case is looked at. */
    @RolesAllowed({
        Actor.Role.TRADERS,
        Actor.Role.BROKERS,
        Actor.Role.OFFICIALS,
        Actor.Role.CUSTOMS_OFFICERS,
        Actor.Role.KEEPERS,
        Actor.Role.HELP_DESK,
        Actor.Role.ADMINISTRATORS
    })
    public List<Meaning> meanings(String text) {
        return meanings.of(Written.text(text));
    }

    private static Finds.Group group(Finder finder, String typed, List<String> called) {
        Map<String, Found> rows = new LinkedHashMap<>();
        for (String caseReference : called) {
            finder.find(typed + " " + caseReference, MOST)
                    .rows()
                    .forEach(found -> rows.put(found.opens(), found.exactly()));
        }
        Page<Found> page = finder.find(typed, MOST);
        page.rows().stream()
                .map(found -> called.contains(found.about()) || isCalled(found, typed) ? found.exactly() : found)
                .forEach(found -> rows.putIfAbsent(found.opens(), found));
        return new Finds.Group(
                finder.kind(),
                rows.values().stream()
                        .sorted(Comparator.comparing(found -> !found.exact()))
                        .limit(MOST)
                        .toList(),
                page.total());
    }

    private static boolean isCalled(Found found, String typed) {
        return SearchKey.of(found.reference()).equals(SearchKey.of(typed));
    }

    /** Names are shared by many; what has a digit in it is looked up as the number of one. */
    private static boolean isNumber(String typed) {
        return typed.chars().anyMatch(Character::isDigit);
    }
}
