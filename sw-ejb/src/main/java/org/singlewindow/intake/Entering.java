package org.singlewindow.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.FormValidator;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;

/** Takes a whole dossier from the owner's own system. It may be incomplete; what is there must be of its type. */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Entering {
    @Inject
    private Drafting drafting;

    @Inject
    private Definitions definitions;

    @Inject
    private FormValidator validator;

    @Inject
    private Actors actors;

    @Inject
    private Clock clock;

    /**
     * A dossier as it was sent.
     *
     * @param owner organisation whose consignment it is; null for the caller's own
     * @param answers to the rules' questions under {@code requirement}, else by document code
     */
    public record Entered(
            @Nullable String owner, Direction direction, String title, JsonObject consignment, JsonObject answers) {
        /** Keeps numbers and truth values as the text that a person would have typed. */
        public Entered {
            consignment = Values.asText(consignment);
            answers = Values.asText(answers);
        }
    }

    /** Opens a draft with all that was sent, and returns its reference. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public String enter(Entered entered) {
        List<Violation> violations =
                new ArrayList<>(validator.draftConsignment(entered.direction(), entered.consignment()));
        entered.answers().forEach((document, value) -> violations.addAll(check(document, value, entered)));
        if (!violations.isEmpty()) {
            throw new InvalidForm(violations);
        }
        String owner = entered.owner() == null ? actors.current().organisation() : entered.owner();
        return drafting.create(owner, entered.direction(), entered.title(), entered.consignment(), entered.answers());
    }

    private List<Violation> check(String document, JsonValue value, Entered entered) {
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

    private static List<Integer> items(Entered entered) {
        int count = entered.consignment().get("items") instanceof JsonArray items ? items.size() : 0;
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
