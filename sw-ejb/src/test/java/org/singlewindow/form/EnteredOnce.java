package org.singlewindow.form;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Derived;
import org.singlewindow.reference.Direction;
import org.singlewindow.requirement.Findings;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.requirement.Rules;

/**
 * Measures "entered once": how many values a trader types in the window for a consignment, against the sum of the
 * separate forms (the declaration and each application by itself). Printed by {@code mvn -Pentered-once verify}.
 *
 * <p>In the window count: each value of the dossier that customs requires or a document takes over, each question of the
 * rules once for the goods that share the answer, and each field of a document that the dossier does not answer. The
 * trader's own name, number and address do not: a new dossier has them from the trader's record; neither does what the
 * window derives, such as the invoice total, and codes that follow from goods and places ({@link UsualCodes}). On paper count: of the
 * same values of the dossier those that stand on a customs declaration, and every field of each application. Neither
 * side counts what nobody types: the numbers, functions and dates of the forms, and the broker. Fields that need not be
 * filled count on both sides, and a table counts as one value.
 *
 * <p>"next" is the next consignment of the same kind, started from the one before: what is new in each (days, quantities,
 * amounts, numbers of papers) is typed again, and the press of the button counts as one.
 */
public final class EnteredOnce {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** With {@code -Dentered-once.details} each value typed is printed too. */
    private static final boolean DETAILS = System.getProperty("entered-once.details") != null;

    private static final UsualCodes USUAL = new UsualCodes(Forms.CODE_LISTS);

    private EnteredOnce() {}

    private record Goods(String hs, String origin, String answers) {}

    private record Consignment(String name, Direction direction, List<Goods> goods) {
        List<Requirements.Line> lines() {
            return IntStream.range(0, goods.size())
                    .mapToObj(index -> new Requirements.Line(
                            index + 1, goods.get(index).hs(), goods.get(index).origin()))
                    .toList();
        }

        /** Question to goods item to answer. */
        JsonObject answers() {
            Map<String, JsonObjectBuilder> byQuestion = new TreeMap<>();
            for (int index = 0; index < goods.size(); index++) {
                for (String answer : given(goods.get(index))) {
                    int at = answer.indexOf('=');
                    byQuestion
                            .computeIfAbsent(answer.substring(0, at), question -> Json.createObjectBuilder())
                            .add(String.valueOf(index + 1), answer.substring(at + 1));
                }
            }
            JsonObjectBuilder answers = Json.createObjectBuilder();
            byQuestion.forEach(answers::add);
            return answers.build();
        }

        /** How often a question is answered: once for all goods with the same answer. */
        int questions() {
            return goods.stream()
                    .flatMap(one -> given(one).stream())
                    .collect(Collectors.toSet())
                    .size();
        }

        private static List<String> given(Goods goods) {
            return goods.answers().isEmpty()
                    ? List.of()
                    : List.of(goods.answers().split(" ", -1));
        }
    }

    private static Consignment imported(String name, Goods... goods) {
        return new Consignment(name, Direction.IMPORT, List.of(goods));
    }

    private static Goods goods(String hs, String origin, String answers) {
        return new Goods(hs, origin, answers);
    }

    private static List<Consignment> consignments() {
        Goods beef = goods("0202300000", "AU", "");
        return List.of(
                imported("Frozen beef, two cuts", beef, beef),
                imported("Oranges", goods("0805100000", "US", "plant-use=CONSUMPTION")),
                imported(
                        "Frozen shrimp and cod",
                        goods("0306170000", "VN", "food-use=YES aquatic-use=FOOD"),
                        goods("0303630000", "VN", "food-use=YES")),
                imported("Cheese and sausages", goods("0406902000", "NL", ""), goods("1601001000", "DE", "")),
                imported(
                        "Spices, one a herbal medicine",
                        goods("0910110000", "CN", "plant-use=CONSUMPTION"),
                        goods("0906110000", "VN", "plant-use=HERBAL")),
                imported(
                        "Medical and dental devices",
                        goods("9018198000", "DE", "medical-use=HUMAN in-vitro-use=NO"),
                        goods("9018410000", "AT", "medical-use=HUMAN")),
                imported(
                        "Scanners and vending machines",
                        goods("8471604000", "CN", "mains-voltage=YES radio-assessed=YES"),
                        goods("8476210000", "JP", "mains-voltage=YES")),
                imported(
                        "Remote-controlled toys",
                        goods("9503003919", "CN", "child-product=YES toy-body=KTIC radio=YES radio-assessed=YES")),
                imported("Raw hides, moved inland", goods("4101202000", "US", "animal-raw=YES quarantine-move=YES")),
                new Consignment(
                        "Frozen pork for export",
                        Direction.EXPORT,
                        List.of(goods("0203291000", "KR", "certificate-wanted=YES"))));
    }

    /** Prints each consignment and the total. */
    public static void main(String[] args) {
        System.out.printf(
                "%-32s %-16s %8s %7s %6s %7s %6s%n",
                "consignment", "documents", "separate", "window", "share", "next", "share");
        consignments().forEach(consignment -> print(consignment.name(), count(consignment)));
        print("total", total());
    }

    /** All of them together. */
    static Count total() {
        return consignments().stream().map(EnteredOnce::count).reduce(new Count("", 0, 0, 0), Count::with);
    }

    private static void print(String name, Count count) {
        System.out.printf(
                "%-32s %-16s %8d %7d %5.1f%% %7d %5.1f%%%n",
                name,
                count.documents(),
                count.separate(),
                count.typed(),
                100.0 * count.typed() / count.separate(),
                count.next(),
                100.0 * count.next() / count.separate());
    }

    /**
     * What is typed for a consignment.
     *
     * @param typed for the first of its kind
     * @param next for the one after it
     * @param separate on the separate forms
     */
    record Count(String documents, int typed, int next, int separate) {
        private Count with(Count other) {
            return new Count("", typed + other.typed, next + other.next, separate + other.separate);
        }

        double share() {
            return 100.0 * typed / separate;
        }
    }

    private static Count count(Consignment consignment) {
        JsonObject answers = consignment.answers();
        Findings findings = Rules.requirements().find(consignment.direction(), DAY, consignment.lines(), answers);
        if (!findings.open().isEmpty()) {
            throw new IllegalStateException(consignment.name() + " leaves open " + findings.open());
        }
        JsonObject facts = ofTheseGoods(
                consignment,
                GeneratedSample.facts(
                        consignment.direction(), consignment.goods().size(), answers));
        Map<String, Field> places = places(consignment);
        Set<String> dossier = new TreeSet<>();
        places.forEach((place, field) -> {
            if (field.required()) {
                dossier.add(place);
            }
        });
        int separate = 0;
        List<QuestionSheet.Entry> asked = new ArrayList<>();
        for (Requirement requirement : findings.requirements()) {
            DocumentDefinition document =
                    Forms.definitions().find(requirement.document(), DAY).orElseThrow();
            QuestionSheet sheet = USUAL.filled(
                            new FilledForm(document, facts, JsonValue.EMPTY_JSON_OBJECT, requirement.items()))
                    .sheet();
            sheet.asked().stream().filter(entry -> entry.value().isEmpty()).forEach(asked::add);
            separate += sheet.asked().size();
            for (QuestionSheet.Entry entry : sheet.known()) {
                separate += isTyped(entry.field()) ? 1 : 0;
                if (places.containsKey(entry.pointer())) {
                    dossier.add(entry.pointer());
                }
            }
        }
        String documents =
                findings.requirements().stream().map(Requirement::document).collect(Collectors.joining(" "));
        separate += (int)
                dossier.stream().filter(place -> isDeclared(places.get(place))).count();
        dossier.removeIf(place -> isOnRecord(consignment.direction(), place));
        dossier.removeIf(place -> isDerived(consignment.direction(), place, facts));
        tell(asked, dossier);
        long changing = Stream.concat(
                        asked.stream().map(QuestionSheet.Entry::field),
                        dossier.stream().map(places::get))
                .filter(field -> field != null && field.changes())
                .count();
        int typed = dossier.size() + consignment.questions() + asked.size();
        return new Count(documents, typed, (int) changing + 1, separate);
    }

    /** The sample has goods of its own. */
    private static JsonObject ofTheseGoods(Consignment consignment, JsonObject facts) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int index = 0; index < consignment.goods().size(); index++) {
            Goods goods = consignment.goods().get(index);
            items.add(Json.createObjectBuilder(facts.getJsonArray("items").getJsonObject(index))
                    .add("hs", goods.hs())
                    .add("origin", goods.origin()));
        }
        return Json.createObjectBuilder(facts).add("items", items).build();
    }

    private static void tell(List<QuestionSheet.Entry> asked, Set<String> dossier) {
        if (DETAILS) {
            Stream.concat(asked.stream().map(QuestionSheet.Entry::pointer), dossier.stream())
                    .forEach(place -> System.out.println("  " + place.replaceAll("/\\d+/", "/*/")));
        }
    }

    /** Every place of the dossier with its field; the window numbers the lines itself. */
    private static Map<String, Field> places(Consignment consignment) {
        Map<String, Field> places = new TreeMap<>();
        for (Section section : Forms.definitions().consignment(consignment.direction())) {
            Stream<String> at = section.perItem()
                    ? IntStream.range(0, consignment.goods().size()).mapToObj(index -> "/" + index)
                    : Stream.of("");
            at.forEach(index -> section.fields().stream()
                    .filter(field -> !field.name().equals("sequence"))
                    .forEach(field -> places.put("/consignment/" + section.id() + index + "/" + field.name(), field)));
        }
        return places;
    }

    /** The declaration has what customs requires, and what the WCO Data Model has an element for. */
    private static boolean isDeclared(@Nullable Field field) {
        return field != null && (field.required() || field.element() != null);
    }

    private static boolean isOnRecord(Direction direction, String place) {
        String own = direction == Direction.IMPORT ? "/consignment/importer/" : "/consignment/exporter/";
        return place.startsWith(own) && !place.endsWith("/foodBusinessNumber");
    }

    /** The window fills in what follows from other values. */
    private static boolean isDerived(Direction direction, String place, JsonObject facts) {
        String pointer = place.substring("/consignment".length());
        JsonObject without = Json.createPointer(pointer).remove(facts);
        JsonObject derived = Derived.from(Forms.CODE_LISTS::usual, direction, JsonValue.EMPTY_JSON_OBJECT, without);
        return Json.createPointer(pointer).containsValue(derived);
    }

    /** Nobody types the numbers, functions and dates of a form, and not everyone has a broker. */
    private static boolean isTyped(Field field) {
        String from = field.from();
        return from == null || Stream.of("/lodgement/", "/document/", "/agent/").noneMatch(from::startsWith);
    }
}
