package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;

/**
 * Asks what the rules still have to know of a declaration, in such a way that its sender can answer in the message
 * itself. Without the answers nobody knows which documents the goods need; customs take a declaration of listed goods
 * neither without them nor without the code of a reason why they are not subject.
 */
@ApplicationScoped
class RuleAnswers {
    @Inject
    private Requirements requirements;

    @Inject
    private Clock clock;

    /** Open questions, claims that no law has a code for, and claims that need a paper, which no message carries. */
    List<Violation> wrong(Declared declared, JsonObject answers, Findings findings) {
        List<Violation> wrong = new ArrayList<>();
        for (Question question : findings.open()) {
            question.items().forEach(item -> wrong.add(open(declared, question, item)));
        }
        answers.forEach((id, byItem) -> {
            if (id.startsWith(Requirements.NOT_SUBJECT)) {
                wrong.addAll(claims(id, byItem.asJsonObject(), findings));
            }
        });
        return wrong;
    }

    private Violation open(Declared declared, Question question, int item) {
        String hs = declared.items().get(item - 1).getOrDefault("hs", "");
        Direction direction = declared.direction().orElseThrow();
        String claims = requirements.possible(direction, LocalDate.now(clock.withZone(Kst.ZONE)), hs).stream()
                .filter(possible -> possible.questions().contains(question.text()))
                .map(possible -> Requirements.NOT_SUBJECT + possible.document())
                .distinct()
                .collect(Collectors.joining(", "));
        Text options = new Text(options(question, Text::ko), options(question, Text::en));
        return new Violation(pointer(item), "intake.question-open", question.text(), question.id(), options, claims);
    }

    private static String options(Question question, Function<Text, String> language) {
        return question.options().stream()
                .map(option -> option.code() + " (" + language.apply(option.text()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static List<Violation> claims(String id, JsonObject byItem, Findings findings) {
        String document = id.substring(Requirements.NOT_SUBJECT.length());
        List<Violation> wrong = new ArrayList<>();
        byItem.forEach((item, code) -> {
            int line = Integer.parseInt(item);
            String reason = ((JsonString) code).getString();
            List<NotSubject> taken = findings.notSubject().stream()
                    .filter(found -> found.claimed()
                            && found.item() == line
                            && found.document().equals(document)
                            && found.code().equals(reason))
                    .toList();
            if (taken.isEmpty()) {
                wrong.add(new Violation(pointer(line), "intake.no-such-reason", reason, document));
            }
            for (NotSubject claim : taken) {
                NotSubject.Paper paper = claim.paper();
                if (paper != null) {
                    wrong.add(new Violation(pointer(line), "intake.proof-needed", reason, paper.label()));
                }
            }
        });
        return wrong;
    }

    private static String pointer(int item) {
        return "Declaration/GoodsShipment/" + WcoElements.item(item) + "/AdditionalInformation/StatementCode [226]";
    }
}
