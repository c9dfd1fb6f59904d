package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;

/** Whether each value of a dossier that a program sent is of its type; what is missing is not asked for here. */
@ApplicationScoped
class EnteredCheck {
    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Clock clock;

    void refuseUnlessTyped(Entering.Entered entered) {
        List<Violation> violations =
                new ArrayList<>(validator.draftConsignment(entered.direction(), entered.consignment()));
        entered.answers().forEach((document, value) -> violations.addAll(check(document, value, entered)));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
    }

    private List<Violation> check(String document, JsonValue value, Entering.Entered entered) {
        String pointer = "/answers/" + document;
        if (!(value instanceof JsonObject answers)) {
            return List.of(new Violation(pointer, "form.wrong-shape", document));
        }
        if (document.equals(Dossier.REQUIREMENT_ANSWERS)) {
            return List.of();
        }
        Optional<DocumentDefinition> definition = definitions.find(document, LocalDate.now(clock.withZone(Kst.ZONE)));
        return definition.isEmpty()
                ? List.of(new Violation(pointer, "form.unknown-field", document))
                : validator.draft(definition.get(), answers, items(entered));
    }

    private static List<Integer> items(Entering.Entered entered) {
        int count = entered.consignment().get("items") instanceof JsonArray items ? items.size() : 0;
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
