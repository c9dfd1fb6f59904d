package org.singlewindow.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;
import org.singlewindow.requirement.Requirements.Line;

/** Looks ahead for whoever asks what goods may need: not only what is certain, but what answers would lead to. */
@ApplicationScoped
public class Prospects {
    /** Answers that are no use. */
    private static final Set<String> YES_OR_NO = Set.of("YES", "NO");

    @Inject
    private Requirements requirements;

    @Inject
    private OtherLaws otherLaws;

    /** What the goods may need on that day, with these answers. */
    public Outlook of(Direction direction, LocalDate day, List<Line> lines, JsonObject answers) {
        Findings certain = requirements.find(direction, day, lines, answers);
        List<Outlook.Prospect> prospects = new ArrayList<>();
        for (Line line : lines) {
            prospects.addAll(of(direction, day, line, answers, certain));
        }
        return new Outlook(
                certain,
                prospects,
                followUps(prospects, certain, answers),
                claims(direction, day, lines, certain, prospects),
                otherLaws.find(direction, day, lines));
    }

    private List<Outlook.Prospect> of(
            Direction direction, LocalDate day, Line line, JsonObject answers, Findings certain) {
        Map<String, List<Possible>> byDocument = new TreeMap<>();
        requirements.possible(direction, day, line.hs()).stream()
                .filter(way -> way.concerns(line.origin()))
                .filter(way -> !isSettled(way.document(), line, certain))
                .filter(way -> way.conditions().stream()
                        .allMatch(condition -> given(answers, condition.question(), line)
                                .map(condition::isMetBy)
                                .orElse(true)))
                .forEach(way -> byDocument
                        .computeIfAbsent(way.document(), none -> new ArrayList<>())
                        .add(way));
        return byDocument.entrySet().stream()
                .map(entry -> new Outlook.Prospect(
                        entry.getKey(), entry.getValue().get(0).agency(), line.item(), entry.getValue()))
                .toList();
    }

    /** Whether it is needed for that line, or the trader claims that it is not. */
    private static boolean isSettled(String document, Line line, Findings certain) {
        return certain.requirements().stream()
                        .filter(found -> found.document().equals(document))
                        .anyMatch(found -> found.items().contains(line.item()))
                || certain.notSubject().stream()
                        .filter(NotSubject::claimed)
                        .anyMatch(claim -> claim.document().equals(document) && claim.item() == line.item());
    }

    private static Optional<String> given(JsonObject answers, String question, Line line) {
        return answers.get(question) instanceof JsonObject byItem
                        && byItem.get(String.valueOf(line.item())) instanceof JsonString answer
                ? Optional.of(answer.getString())
                : Optional.empty();
    }

    private static List<Question> followUps(List<Outlook.Prospect> prospects, Findings certain, JsonObject answers) {
        Map<String, Possible.Condition> asked = new LinkedHashMap<>();
        Map<String, Set<Integer>> items = new LinkedHashMap<>();
        Map<String, Set<Text>> why = new LinkedHashMap<>();
        for (Outlook.Prospect prospect : prospects) {
            prospect.ways()
                    .forEach(way -> way.conditions().forEach(condition -> {
                        asked.putIfAbsent(condition.question(), condition);
                        items.computeIfAbsent(condition.question(), none -> new TreeSet<>())
                                .add(prospect.item());
                        why.computeIfAbsent(condition.question(), none -> new LinkedHashSet<>())
                                .add(ListedWords.under(way.law(), way.because()));
                    }));
        }
        Set<String> open = certain.open().stream().map(Question::id).collect(Collectors.toSet());
        return asked.values().stream()
                .filter(condition -> !open.contains(condition.question()) && !answers.containsKey(condition.question()))
                .map(condition -> new Question(
                        condition.question(),
                        List.copyOf(items.getOrDefault(condition.question(), Set.of())),
                        condition.text(),
                        condition.options(),
                        List.copyOf(why.getOrDefault(condition.question(), Set.of()))))
                .toList();
    }

    private List<Outlook.Claims> claims(
            Direction direction, LocalDate day, List<Line> lines, Findings certain, List<Outlook.Prospect> prospects) {
        Set<String> documents = new TreeSet<>();
        certain.requirements().forEach(found -> documents.add(found.document()));
        certain.notSubject().forEach(found -> documents.add(found.document()));
        prospects.forEach(prospect -> documents.add(prospect.document()));
        List<Outlook.Claims> claims = new ArrayList<>();
        for (String document : documents) {
            Set<NotSubject.Reason> reasons = new LinkedHashSet<>();
            List<Integer> items = new ArrayList<>();
            for (Line line : lines) {
                List<NotSubject.Reason> against = requirements.reasonsAgainst(direction, day, line, document);
                if (!against.isEmpty()) {
                    items.add(line.item());
                    reasons.addAll(against);
                }
            }
            if (!reasons.isEmpty()) {
                claims.add(new Outlook.Claims(document, items, List.copyOf(reasons)));
            }
        }
        return claims;
    }

    /**
     * The answers with one more: what the goods are for answers every question about use that knows such a use.
     *
     * @param use code of the use, as some question about use has it
     */
    public JsonObject with(JsonObject answers, String use, Direction direction, LocalDate day, List<Line> lines) {
        JsonObjectBuilder all = Json.createObjectBuilder(answers);
        for (Possible.Condition condition : aboutUse(direction, day, lines)) {
            boolean known = !YES_OR_NO.contains(use)
                    && condition.options().stream()
                            .anyMatch(option -> option.code().equals(use));
            if (known && !answers.containsKey(condition.question())) {
                JsonObjectBuilder byItem = Json.createObjectBuilder();
                lines.forEach(line -> byItem.add(String.valueOf(line.item()), use));
                all.add(condition.question(), byItem);
            }
        }
        return all.build();
    }

    /** The uses that make a difference for these goods. */
    public List<Question.Option> uses(Direction direction, LocalDate day, List<Line> lines) {
        return aboutUse(direction, day, lines).stream()
                .flatMap(condition -> condition.options().stream())
                .filter(option -> !YES_OR_NO.contains(option.code()))
                .distinct()
                .toList();
    }

    private List<Possible.Condition> aboutUse(Direction direction, LocalDate day, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> requirements.possible(direction, day, line.hs()).stream())
                .flatMap(way -> way.conditions().stream())
                .filter(condition -> Stream.of(condition.question().split("-")).anyMatch("use"::equals))
                .toList();
    }
}
