package org.singlewindow.requirement;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.singlewindow.confirmation.Condition;
import org.singlewindow.confirmation.ConfirmationList;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Requirements.Line;

/**
 * Compares the official list with what the window finds, code by code and law by law: each law that documents of this window
 * serve must lead to one of them, at once or by the answer to a question, and whoever is told must read the condition.
 * Printed by {@code mvn -Pconfirmation-list -pl sw-ejb -am verify}.
 */
public final class ListComparison {
    private static final int QUESTIONS_IN_A_ROW = 3;

    /** The laws of the list whose documents this window has, by their codes in coded reasons. */
    static final Map<String, String> SERVED = Map.ofEntries(
            Map.entry("수입식품안전관리 특별법", "FS"),
            Map.entry("식물방역법", "PP"),
            Map.entry("가축전염병 예방법", "13"),
            Map.entry("약사법", "01"),
            Map.entry("마약류 관리에 관한 법률", "69"),
            Map.entry("수산생물질병 관리법", "AL"),
            Map.entry("의료기기법", "MD"),
            Map.entry("체외진단의료기기법", "IV"),
            Map.entry("인체조직안전 및 관리 등에 관한 법률", "HT"),
            Map.entry("전기용품 및 생활용품 안전관리법", "KC"),
            Map.entry("어린이제품 안전 특별법", "CP"),
            Map.entry("전파법", "RW"),
            Map.entry("폐기물의 국가 간 이동 및 그 처리에 관한 법률", "29"));

    private final ConfirmationList list;
    private final Requirements requirements;
    private final LocalDate day;

    ListComparison(ConfirmationList list, Requirements requirements, LocalDate day) {
        this.list = list;
        this.requirements = requirements;
        this.day = day;
    }

    /** Prints every difference, and how many codes and laws were compared. */
    public static void main(String[] args) {
        ConfirmationList list = new ConfirmationList();
        LocalDate day = LocalDate.of(2026, 12, 1);
        ListComparison comparison = new ListComparison(list, Rules.requirements(), day);
        List<String> differences = comparison.differences();
        differences.forEach(System.out::println);
        System.out.printf(
                "%d codes, %d of them under laws of this window; %d differences%n",
                list.on(day).codes().size(), comparison.served(), differences.size());
    }

    /** How many codes stand under a law that this window serves. */
    long served() {
        return list.on(day).codes().stream()
                .filter(code ->
                        list.conditions(code, day).stream().anyMatch(condition -> SERVED.containsKey(condition.law())))
                .count();
    }

    /** Every difference: the code, the law, and what is missing. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (String code : list.on(day).codes()) {
            Map<String, List<Condition>> byLaw = new TreeMap<>();
            list.conditions(code, day).stream()
                    .filter(condition -> SERVED.containsKey(condition.law()))
                    .forEach(condition -> byLaw.computeIfAbsent(condition.law(), none -> new ArrayList<>())
                            .add(condition));
            byLaw.forEach((law, conditions) -> missing(code, law, conditions).stream()
                    .map(what -> code + "  " + law + "  " + what)
                    .forEach(differences::add));
        }
        return differences;
    }

    private List<String> missing(String code, String law, List<Condition> conditions) {
        List<String> missing = new ArrayList<>();
        Findings at = find(code, JsonValue.EMPTY_JSON_OBJECT);
        boolean named = at.requirements().stream()
                        .flatMap(requirement -> requirement.reasons().stream())
                        .anyMatch(reason -> isNamed(law, conditions, reason))
                || at.open().stream().anyMatch(question -> isAsked(law, conditions, question));
        if (!named) {
            missing.add("neither a document nor a question names the law and a condition");
        }
        if (!leads(code, law, JsonValue.EMPTY_JSON_OBJECT, QUESTIONS_IN_A_ROW)) {
            missing.add("no answer leads to a document");
        }
        Set<String> told = new LinkedHashSet<>();
        requirements
                .possible(Direction.IMPORT, day, code)
                .forEach(possible -> told.add(possible.because().ko()));
        conditions.stream()
                .filter(condition -> told.stream().noneMatch(because -> because.contains(condition.ko())))
                .map(condition -> "nobody is told the condition " + condition.key())
                .forEach(missing::add);
        return missing;
    }

    private static boolean isNamed(String law, List<Condition> conditions, Requirement.Reason reason) {
        return reason.law().ko().contains(law)
                && conditions.stream()
                        .anyMatch(condition -> reason.because().ko().contains(condition.ko())
                                && reason.because().en().contains(condition.en()));
    }

    private static boolean isAsked(String law, List<Condition> conditions, Question question) {
        return question.conditions().stream()
                .anyMatch(told -> told.ko().startsWith("「" + law + "」")
                        && conditions.stream().anyMatch(condition -> told.ko().contains(condition.ko())));
    }

    /** Whether a document of the law is found, now or behind some answers. */
    private boolean leads(String code, String law, JsonObject answers, int more) {
        Findings findings = find(code, answers);
        boolean found = findings.requirements().stream()
                .flatMap(requirement -> requirement.reasons().stream())
                .anyMatch(reason -> reason.law().ko().contains(law));
        return found
                || more > 0
                        && findings.open().stream()
                                .anyMatch(question -> question.options().stream()
                                        .anyMatch(
                                                option -> leads(code, law, with(answers, question, option), more - 1)));
    }

    private static JsonObject with(JsonObject answers, Question question, Question.Option option) {
        JsonObjectBuilder more = Json.createObjectBuilder(answers);
        return more.add(question.id(), Json.createObjectBuilder().add("1", option.code()))
                .build();
    }

    private Findings find(String code, JsonObject answers) {
        return requirements.find(Direction.IMPORT, day, List.of(new Line(1, code, "")), answers);
    }
}
