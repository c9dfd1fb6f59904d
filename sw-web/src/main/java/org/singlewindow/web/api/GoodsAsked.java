package org.singlewindow.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.singlewindow.codes.HsNomenclature;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Outlook;
import org.singlewindow.requirement.Question;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * Goods that somebody asks about, and what is answered about them already.
 *
 * @param lines one for each code, in the order of the codes
 * @param answers as a dossier keeps them
 */
record GoodsAsked(List<Requirements.Line> lines, JsonObject answers) {
    private static final int MOST = 99;
    private static final String HS = "(\\d\\d){3,5}";
    private static final String COUNTRY = "([A-Z]{2})?";
    private static final Pattern ANSWER = Pattern.compile("([A-Za-z0-9-]{1,60})(?:/([1-9]\\d?))?[:=](.{1,60})");

    GoodsAsked {
        lines = List.copyOf(lines);
    }

    /**
     * Reads parameters.
     *
     * @param hs one code for each goods line
     * @param origins one for each line, or one for all
     * @param answers {@code question:option} for all lines, {@code question/2:option} for the second
     */
    static GoodsAsked read(
            List<String> hs,
            List<String> origins,
            List<String> answers,
            HsNomenclature nomenclature,
            Requirements requirements) {
        if (hs.isEmpty() || hs.size() > MOST) {
            throw Refusal.malformed("api.bad-parameter", "hs");
        }
        if (origins.size() > 1 && origins.size() != hs.size()) {
            throw Refusal.malformed("api.bad-parameter", "origin");
        }
        List<Requirements.Line> lines = IntStream.range(0, hs.size())
                .mapToObj(index -> {
                    String origin = origins.isEmpty() ? "" : origins.get(origins.size() == 1 ? 0 : index);
                    return line(index + 1, Written.code(hs.get(index)), Written.code(origin), nomenclature);
                })
                .toList();
        return new GoodsAsked(lines, answers(answers, lines, requirements));
    }

    private static Requirements.Line line(int item, String hs, String origin, HsNomenclature nomenclature) {
        if (!hs.matches(HS)
                || !nomenclature.hasChapter(hs)
                || nomenclature.missing(hs).isPresent()) {
            throw Refusal.malformed("api.bad-parameter", "hs");
        }
        if (!origin.matches(COUNTRY)) {
            throw Refusal.malformed("api.bad-parameter", "origin");
        }
        return new Requirements.Line(item, hs, origin);
    }

    private static JsonObject answers(List<String> written, List<Requirements.Line> lines, Requirements requirements) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (String one : written) {
            Matcher answer = ANSWER.matcher(one);
            if (!answer.matches()) {
                throw Refusal.malformed("api.bad-parameter", "answer");
            }
            String question = answer.group(1);
            List<Question.Option> options = requirements.options(question);
            boolean claim = question.startsWith(Requirements.NOT_SUBJECT);
            String code = Written.code(answer.group(3));
            String option = options.stream()
                    .map(Question.Option::code)
                    .filter(known -> Written.code(known).equals(code))
                    .findFirst()
                    .orElse(claim ? code : "");
            if (options.isEmpty() && !claim) {
                wrong.add(new Violation("answer", "intake.no-such-question", question));
            } else if (option.isEmpty()) {
                wrong.add(
                        new Violation("answer", "intake.no-such-answer", answer.group(3), question, inWords(options)));
            } else {
                keep(all.computeIfAbsent(question, none -> new LinkedHashMap<>()), answer, option, lines, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
        JsonObjectBuilder read = Json.createObjectBuilder();
        all.forEach((question, byItem) -> {
            JsonObjectBuilder items = Json.createObjectBuilder();
            byItem.forEach(items::add);
            read.add(question, items);
        });
        return read.build();
    }

    private static void keep(
            Map<String, String> byItem,
            Matcher answer,
            String option,
            List<Requirements.Line> lines,
            List<Violation> wrong) {
        String which = answer.group(2);
        List<String> items = which == null
                ? lines.stream().map(line -> String.valueOf(line.item())).toList()
                : List.of(which);
        for (String item : items) {
            if (Integer.parseInt(item) > lines.size()) {
                wrong.add(new Violation("answer", "form.no-such-item", item));
            } else {
                String earlier = byItem.putIfAbsent(item, option);
                if (earlier != null && !earlier.equals(option)) {
                    wrong.add(new Violation("answer", "intake.answers-contradict", answer.group(1), earlier, option));
                }
            }
        }
    }

    /** A claim that no law of the goods knows would change nothing, and so is named. */
    void refuseUnknownClaims(Outlook outlook) {
        List<Violation> wrong = new ArrayList<>();
        answers.forEach((id, byItem) -> {
            if (id.startsWith(Requirements.NOT_SUBJECT)) {
                String against = id.substring(Requirements.NOT_SUBJECT.length());
                Set<String> known = outlook.reasonsAgainst(against);
                byItem.asJsonObject().values().stream()
                        .map(code -> ((JsonString) code).getString())
                        .distinct()
                        .filter(code -> !known.contains(code))
                        .forEach(code -> wrong.add(new Violation("answer", "intake.no-such-reason", code, against)));
            }
        });
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    private static Text inWords(List<Question.Option> options) {
        return new Text(inWords(options, Text::ko), inWords(options, Text::en));
    }

    private static String inWords(List<Question.Option> options, Function<Text, String> language) {
        return options.stream()
                .map(option -> option.code() + " (" + language.apply(option.text()) + ")")
                .collect(Collectors.joining(", "));
    }
}
