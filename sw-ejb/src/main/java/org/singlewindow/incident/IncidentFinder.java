package org.singlewindow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Page;

/** Finds an incident by its whole number. */
@ApplicationScoped
class IncidentFinder implements Finder {
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}");

    @Inject
    private Incidents incidents;

    @Override
    public Kind kind() {
        return Kind.INCIDENT;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        String number = typed.strip().toLowerCase(Locale.ROOT);
        Optional<Incident> found = NUMBER.matcher(number).matches() ? incidents.find(number) : Optional.empty();
        List<Found> rows = found.map(IncidentFinder::found).stream().toList();
        return new Page<>(rows, rows.size());
    }

    private static Found found(Incident incident) {
        return Found.of(
                Kind.INCIDENT,
                incident.number(),
                incident.address(),
                Objects.requireNonNullElse(incident.organisation(), ""),
                "",
                incident.at());
    }
}
