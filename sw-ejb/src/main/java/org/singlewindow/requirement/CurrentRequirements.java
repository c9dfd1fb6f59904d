package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.PerEdition;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** The rules of the catalogue as it is now; administrators may change it at any moment. */
@ApplicationScoped
class CurrentRequirements implements Requirements {
    private final Catalogue catalogue;
    private final PerEdition<ByDay> requirements;

    /** The rules of an edition, made once for the days between two changes of a question. */
    private record ByDay(
            NavigableSet<LocalDate> days,
            Map<LocalDate, CatalogueRequirements> made,
            Function<LocalDate, CatalogueRequirements> maker) {
        CatalogueRequirements on(LocalDate day) {
            return made.computeIfAbsent(Objects.requireNonNull(days.floor(day)), maker);
        }
    }

    @Inject
    CurrentRequirements(Catalogue catalogue, CodeLists codeLists, ConfirmationList list) {
        this.catalogue = catalogue;
        requirements = new PerEdition<>(
                catalogue,
                edition -> new ByDay(
                        RuleReader.days(edition),
                        new ConcurrentHashMap<>(),
                        day -> new CatalogueRequirements(codeLists, list, edition, day)));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CurrentRequirements() {
        catalogue = null;
        requirements = null;
    }

    private CatalogueRequirements on(LocalDate day) {
        return requirements.now().on(day);
    }

    @Override
    public Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        return on(day).find(direction, day, lines, answers);
    }

    @Override
    public List<Possible> possible(Direction direction, LocalDate day, String hs) {
        return on(day).possible(direction, day, hs);
    }

    @Override
    public List<Question.Option> options(String question) {
        return on(catalogue.today()).options(question);
    }

    @Override
    public Optional<Text> proof(String kind) {
        return on(catalogue.today()).proof(kind);
    }

    @Override
    public boolean covers(Direction direction, LocalDate day, Line line, String law) {
        return on(day).covers(direction, day, line, law);
    }

    @Override
    public List<NotSubject.Reason> reasonsAgainst(Direction direction, LocalDate day, Line line, String document) {
        return on(day).reasonsAgainst(direction, day, line, document);
    }
}
