package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.definitions.Catalogue;
import org.singlewindow.definitions.PerEdition;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Text;

/** The rules of the catalogue as it is now; administrators may change it at any moment. */
@ApplicationScoped
class CurrentRequirements implements Requirements {
    private final PerEdition<CatalogueRequirements> requirements;

    @Inject
    CurrentRequirements(Catalogue catalogue, CodeLists codeLists, ConfirmationList list) {
        requirements = new PerEdition<>(catalogue, edition -> new CatalogueRequirements(codeLists, list, edition));
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    CurrentRequirements() {
        requirements = null;
    }

    @Override
    public Findings find(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        return requirements.now().find(direction, day, lines, answers);
    }

    @Override
    public List<Possible> possible(Direction direction, LocalDate day, String hs) {
        return requirements.now().possible(direction, day, hs);
    }

    @Override
    public List<Question.Option> options(String question) {
        return requirements.now().options(question);
    }

    @Override
    public Optional<Text> proof(String kind) {
        return requirements.now().proof(kind);
    }

    @Override
    public boolean covers(Direction direction, LocalDate day, Line line, String law) {
        return requirements.now().covers(direction, day, line, law);
    }

    @Override
    public List<NotSubject.Reason> reasonsAgainst(Direction direction, LocalDate day, Line line, String document) {
        return requirements.now().reasonsAgainst(direction, day, line, document);
    }
}
