package org.singlewindow.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.singlewindow.party.Actors;
import org.singlewindow.shared.Actor;

/** Remembers for the caller's organisation which column of its files means which field. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class ColumnMemory {
    private static final int FIELD_LENGTH = 60;

    @Inject
    private ColumnChoices choices;

    @Inject
    private Actors actors;

    /**
     * What a column was chosen for.
     *
     * @param heading what stands above it
     * @param field empty if it is left out
     */
    public record Choice(String heading, String field) {}

    /** Heading to field, as the caller's organisation chose before; headings in the form of {@link Heading#key}. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Map<String, String> known() {
        return choices.of(actors.current().organisation());
    }

    /** Remembers these choices; columns without a heading cannot be known again. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void remember(List<Choice> chosen) {
        Map<String, String> fields = new TreeMap<>();
        chosen.stream()
                .limit(SheetFile.MOST_COLUMNS)
                .filter(choice -> choice.field().length() <= FIELD_LENGTH)
                .filter(choice -> !Heading.key(choice.heading()).isEmpty())
                .forEach(choice -> fields.put(Heading.key(choice.heading()), choice.field()));
        choices.put(actors.current().organisation(), fields);
    }
}
