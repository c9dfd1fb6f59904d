package org.singlewindow.arrangement;

import static org.singlewindow.shared.Actor.Role.ADMINISTRATORS;
import static org.singlewindow.shared.Actor.Role.BROKERS;
import static org.singlewindow.shared.Actor.Role.CUSTOMS_OFFICERS;
import static org.singlewindow.shared.Actor.Role.HELP_DESK;
import static org.singlewindow.shared.Actor.Role.KEEPERS;
import static org.singlewindow.shared.Actor.Role.OFFICIALS;
import static org.singlewindow.shared.Actor.Role.TRADERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.arrangement.Arrangement.SavedView;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;

/** Remembers for the person who asks how that person likes a list. Nobody sees or changes another's. */
@Stateless
@RolesAllowed({TRADERS, BROKERS, OFFICIALS, CUSTOMS_OFFICERS, KEEPERS, HELP_DESK, ADMINISTRATORS})
public class Arranging {
    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]{0,39}");
    private static final int MOST_COLUMNS = 10;
    private static final int NAME_LENGTH = 40;
    private static final int QUERY_LENGTH = 2_000;

    @Inject
    private Arrangements arrangements;

    @Inject
    private Actors actors;

    /** How the caller likes that list. */
    @RolesAllowed({TRADERS, BROKERS, OFFICIALS, CUSTOMS_OFFICERS, KEEPERS, HELP_DESK, ADMINISTRATORS})
    public Arrangement of(String list) {
        return arrangements.of(person(), list);
    }

    /** From now on the list is shown to the caller like that; what is no column's key is passed over. */
    @RolesAllowed({TRADERS, BROKERS, OFFICIALS, CUSTOMS_OFFICERS, KEEPERS, HELP_DESK, ADMINISTRATORS})
    public void show(String list, Set<String> hidden, boolean close) {
        Set<String> columns = Set.copyOf(hidden.stream()
                .filter(KEY.asMatchPredicate())
                .sorted()
                .limit(MOST_COLUMNS)
                .toList());
        arrangements.put(person(), known(list), columns, close);
    }

    /**
     * Keeps a view of the list under a name.
     *
     * @throws Refusal {@code arrangement.no-name}, {@code arrangement.long-name}, {@code arrangement.too-many}
     */
    @RolesAllowed({TRADERS, BROKERS, OFFICIALS, CUSTOMS_OFFICERS, KEEPERS, HELP_DESK, ADMINISTRATORS})
    public void save(String list, String name, String query) {
        String called = name.strip();
        if (called.isEmpty()) {
            throw Refusal.notValid("arrangement.no-name");
        }
        if (called.length() > NAME_LENGTH || query.length() > QUERY_LENGTH) {
            throw Refusal.notValid("arrangement.long-name", NAME_LENGTH);
        }
        List<SavedView> views = arrangements.of(person(), known(list)).views();
        boolean another = views.stream().noneMatch(view -> view.name().equals(called));
        if (another && views.size() >= Limits.SAVED_VIEWS.intValue()) {
            throw Refusal.notValid("arrangement.too-many", Limits.SAVED_VIEWS.value());
        }
        arrangements.save(person(), list, new SavedView(called, query));
    }

    /** The caller does not need that view any more. */
    @RolesAllowed({TRADERS, BROKERS, OFFICIALS, CUSTOMS_OFFICERS, KEEPERS, HELP_DESK, ADMINISTRATORS})
    public void forget(String list, String name) {
        arrangements.forget(person(), list, name);
    }

    private static String known(String list) {
        if (!KEY.matcher(list).matches()) {
            throw Refusal.notFound("arrangement.no-list");
        }
        return list;
    }

    private String person() {
        return actors.current().person();
    }
}
