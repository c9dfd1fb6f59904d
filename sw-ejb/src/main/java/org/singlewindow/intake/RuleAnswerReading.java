package org.singlewindow.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Written;

/**
 * Reads answers to the questions of the rules, claims against documents and laws, by the codes that the rules know, and
 * numbers of permits of other laws. What no rule knows is refused: an answer that nobody understands must not look like one that was never given.
 */
@ApplicationScoped
class RuleAnswerReading {
    static final String POINTER = "/answers/" + Dossier.REQUIREMENT_ANSWERS;
    private static final Pattern ITEM = Pattern.compile("[1-9]\\d{0,5}");

    @Inject
    private Requirements requirements;

    /**
     * What was understood.
     *
     * @param wrong with pointers that begin with {@link #POINTER}
     */
    record Read(JsonObject answers, List<Violation> wrong) {
        Read {
            wrong = List.copyOf(wrong);
        }
    }

    /** Reads them for a consignment of so many goods items. */
    Read read(JsonObject given, int items) {
        List<Violation> wrong = new ArrayList<>();
        JsonObjectBuilder answers = Json.createObjectBuilder();
        given.forEach((id, byItem) -> {
            String pointer = POINTER + "/" + id.replace("~", "~0").replace("/", "~1");
            List<Question.Option> options = requirements.options(id);
            if (options.isEmpty() && !id.startsWith(Requirements.NOT_SUBJECT) && !id.startsWith(OtherLaws.PERMIT)) {
                wrong.add(new Violation(pointer, "intake.no-such-question", id));
            } else if (byItem instanceof JsonObject object) {
                answers.add(id, byItem(object, new Asked(id, options, items), pointer, wrong));
            } else {
                wrong.add(new Violation(pointer, "form.wrong-shape", id));
            }
        });
        return new Read(answers.build(), wrong);
    }

    /**
     * A question.
     *
     * @param options its answers; none for a claim, nor for a permit
     * @param items how many goods items it can be answered for
     */
    private record Asked(String id, List<Question.Option> options, int items) {}

    private static JsonObjectBuilder byItem(JsonObject given, Asked asked, String pointer, List<Violation> wrong) {
        JsonObjectBuilder read = Json.createObjectBuilder();
        given.forEach((item, value) -> {
            String place = pointer + "/" + item.replace("~", "~0").replace("/", "~1");
            if (!ITEM.matcher(item).matches() || Integer.parseInt(item) > asked.items()) {
                wrong.add(new Violation(place, "form.no-such-item", item));
            } else {
                answer(asked, value, place, wrong).ifPresent(answer -> read.add(item, answer));
            }
        });
        return read;
    }

    private static Optional<String> answer(Asked asked, JsonValue value, String pointer, List<Violation> wrong) {
        if (!(value instanceof JsonString text)) {
            wrong.add(new Violation(pointer, "form.wrong-shape", asked.id()));
            return Optional.empty();
        }
        if (asked.id().startsWith(OtherLaws.PERMIT)) {
            return permit(asked, text.getString(), pointer, wrong);
        }
        String code = Written.code(text.getString());
        if (asked.options().isEmpty()) {
            return Optional.of(code);
        }
        Optional<String> answer = asked.options().stream()
                .map(Question.Option::code)
                .filter(option -> Written.code(option).equals(code))
                .findFirst();
        if (answer.isEmpty()) {
            Text options = new Text(options(asked, Text::ko), options(asked, Text::en));
            wrong.add(new Violation(pointer, "intake.no-such-answer", text.getString(), asked.id(), options));
        }
        return answer;
    }

    /** The number that another agency gave stays as it was written. */
    private static Optional<String> permit(Asked asked, String written, String pointer, List<Violation> wrong) {
        String number = Written.line(written);
        int length = Written.length(number);
        if (!Written.isFit(number)) {
            wrong.add(new Violation(pointer, "form.bad-character", asked.id()));
            return Optional.empty();
        }
        if (length > OtherLaws.PERMIT_LENGTH) {
            wrong.add(new Violation(pointer, "form.too-long", asked.id(), OtherLaws.PERMIT_LENGTH, length));
            return Optional.empty();
        }
        return number.isEmpty() ? Optional.empty() : Optional.of(number);
    }

    private static String options(Asked asked, Function<Text, String> language) {
        return asked.options().stream()
                .map(option -> option.code() + " (" + language.apply(option.text()) + ")")
                .collect(Collectors.joining(", "));
    }
}
