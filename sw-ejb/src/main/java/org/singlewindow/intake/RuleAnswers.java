package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Preparation;
import org.singlewindow.lodgement.ToConfirm;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaws;
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
    List<Violation> wrong(Declared declared, JsonObject answers, Preparation preparation) {
        Findings findings = preparation.findings();
        List<Violation> wrong = new ArrayList<>();
        for (Question question : findings.open()) {
            question.items().forEach(item -> wrong.add(open(declared, question, item)));
        }
        answers.forEach((id, byItem) -> {
            if (id.startsWith(Requirements.NOT_SUBJECT)) {
                wrong.addAll(claims(id, byItem.asJsonObject(), preparation));
            } else if (id.startsWith(OtherLaws.PERMIT)) {
                wrong.addAll(permits(id.substring(OtherLaws.PERMIT.length()), byItem.asJsonObject(), preparation));
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

    private static List<Violation> permits(String law, JsonObject byItem, Preparation preparation) {
        return byItem.keySet().stream()
                .map(Integer::valueOf)
                .filter(item -> concerned(law, item, preparation).isEmpty())
                .map(item -> new Violation(pointer(item), "lodgement.no-such-law", law, item))
                .toList();
    }

    private static Optional<ToConfirm> concerned(String law, int item, Preparation preparation) {
        return preparation.confirmations().stream()
                .filter(one -> one.law().equals(law) && one.items().contains(item))
                .findFirst();
    }

    /** The reason that was given against a law whose permits are given elsewhere, where the law knows it. */
    private static Optional<NotSubject.Reason> against(String law, int item, String code, Preparation preparation) {
        return concerned(law, item, preparation)
                .map(ToConfirm::answer)
                .map(Confirmation.Answer::reason)
                .filter(reason -> reason.code().equals(code));
    }

    private static List<Violation> claims(String id, JsonObject byItem, Preparation preparation) {
        String document = id.substring(Requirements.NOT_SUBJECT.length());
        List<Violation> wrong = new ArrayList<>();
        byItem.forEach((item, code) -> {
            int line = Integer.parseInt(item);
            String reason = ((JsonString) code).getString();
            List<NotSubject> taken = preparation.findings().notSubject().stream()
                    .filter(found -> found.claimed()
                            && found.item() == line
                            && found.document().equals(document)
                            && found.code().equals(reason))
                    .toList();
            Optional<NotSubject.Reason> against = against(document, line, reason, preparation);
            if (taken.isEmpty() && against.isEmpty()) {
                wrong.add(new Violation(pointer(line), "intake.no-such-reason", reason, document));
            }
            Stream.concat(
                            taken.stream().map(NotSubject::paper),
                            against.stream().map(NotSubject.Reason::paper))
                    .filter(Objects::nonNull)
                    .map(paper -> new Violation(pointer(line), "intake.proof-needed", reason, paper.label()))
                    .forEach(wrong::add);
        });
        return wrong;
    }

    private static String pointer(int item) {
        return "Declaration/GoodsShipment/" + WcoElements.item(item) + "/AdditionalInformation/StatementCode [226]";
    }
}
