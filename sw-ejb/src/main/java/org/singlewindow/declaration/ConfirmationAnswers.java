package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.party.Actors;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Takes what the trader says after lodging about a permit of another law: customs has to look at it then. */
@ApplicationScoped
public class ConfirmationAnswers {
    @Inject
    private Declarations declarations;

    @Inject
    private RequirementResults results;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    /** Takes an answer for a declaration that still stands. The caller holds the case's lock, and may speak for it. */
    public void answer(DeclarationFacts lodged, String law, int item, Confirmation.Answer answer) {
        Declaration declaration = (Declaration) lodged;
        declaration.refuseIfFinal();
        Confirmation confirmation = declarations.confirmation(declaration, law, item);
        confirmation.answer(answer, actors.current());
        declarations.foundBy(declaration, confirmation);
        declaration.changed();
        timeline.record(
                declaration.dossierReference(),
                actors.current(),
                Step.of(
                        Confirmation.Act.ANSWER.code(),
                        declaration.reference(),
                        "confirmation",
                        inWords(confirmation, "")));
        results.follow(declaration, declarations.requirements(declaration));
    }

    /** Which confirmation it is about, and what was said. */
    static String inWords(Confirmation confirmation, String text) {
        return Stream.of(confirmation.name().ko(), confirmation.permit(), confirmation.reasonCode(), text)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
