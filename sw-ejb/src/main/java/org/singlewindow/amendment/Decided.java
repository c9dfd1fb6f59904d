package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationRequirementFacts;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Field;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Text;

/** Guards what was decided: nothing goes on an approval of something else. */
@ApplicationScoped
class Decided {
    private static final Set<String> OF_THE_CARGO = Set.of("billOfLading", "cargoNumber");
    private static final String EACH_ITEM = "/items/*/";

    /** Where the field stands in a pointer such as {@code /answers/FD01/arr_date}. */
    private static final int FIELD = 3;

    @Inject
    private Definitions definitions;

    @Inject
    private Agencies agencies;

    @Inject
    private Amendable amendable;

    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Certificates certificates;

    /** What an approval was given on, and would be another. */
    List<Violation> refused(
            ApplicationFacts application,
            Direction direction,
            List<ApplicationContent.Change> changes,
            Set<Integer> gone,
            JsonObject after) {
        DocumentDefinition definition = definition(application);
        List<Violation> wrong = new ArrayList<>();
        for (ApplicationContent.Change change : changes) {
            String item = change.item();
            boolean out = item != null && gone.contains(Integer.valueOf(item));
            if (!out) {
                sources(definition, change.field())
                        .filter(from -> !isLess(application, direction, change, from))
                        .findFirst()
                        .ifPresent(from -> wrong.add(new Violation(
                                pointer(from, item, after),
                                "amendment.decided",
                                definition.name(),
                                agency(application))));
            }
        }
        return wrong;
    }

    private DocumentDefinition definition(ApplicationFacts application) {
        return definitions.version(application.document(), application.definitionVersion());
    }

    private Text agency(ApplicationFacts application) {
        return agencies.find(application.agency())
                .map(Agencies.Agency::name)
                .orElse(new Text(application.agency(), application.agency()));
    }

    /** Where the consignment answers the field, or a column of it. */
    private static Stream<String> sources(DocumentDefinition definition, String name) {
        return definition.field(name).stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
                .map(Field::from)
                .filter(Objects::nonNull)
                .filter(from -> !from.startsWith("/document/"));
    }

    /** An approval for more is one for less. */
    private boolean isLess(
            ApplicationFacts application, Direction direction, ApplicationContent.Change change, String from) {
        if (!rule(direction, from).map(Amendable.Rule::falls).orElse(false)) {
            return false;
        }
        Optional<BigDecimal> approved = number(value(application.content(), change));
        Optional<BigDecimal> declared = number(change.before());
        Optional<BigDecimal> now = number(change.after());
        return approved.isPresent()
                && declared.isPresent()
                && now.isPresent()
                && now.get().compareTo(approved.get()) <= 0
                && now.get().compareTo(declared.get()) <= 0;
    }

    /** Goods for which something was approved become no more than is declared, and are counted as they were. */
    List<Violation> more(
            DeclarationFacts declaration, List<Difference> differences, JsonObject before, JsonObject after) {
        Set<Integer> approved = approved(declaration, before);
        if (approved.isEmpty()) {
            return List.of();
        }
        List<Violation> wrong = new ArrayList<>();
        differences.stream()
                .filter(one -> !one.isTakenOut())
                .filter(one -> one.line() == 0 || approved.contains(one.line()))
                .filter(one -> amendable
                        .of(declaration.direction(), one.section(), one.field())
                        .falls())
                .filter(one -> !isNoMore(one))
                .forEach(one -> wrong.add(new Violation(one.pointer(), "amendment.not-more")));
        Map<Integer, String> units = units(before);
        Map<Integer, String> now = units(after);
        List<JsonObject> items = Difference.items(after);
        for (int index = 0; index < items.size(); index++) {
            int line = Quantity.sequence(items.get(index));
            if (approved.contains(line) && !Objects.equals(units.get(line), now.get(line))) {
                wrong.add(new Violation("/consignment/items/" + index + "/quantity", "amendment.not-more"));
            }
        }
        return wrong.stream().distinct().toList();
    }

    private static boolean isNoMore(Difference one) {
        Optional<BigDecimal> before = number(Json.createValue(one.before()));
        Optional<BigDecimal> after = number(Json.createValue(one.after()));
        return before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) <= 0;
    }

    private static Map<Integer, String> units(JsonObject consignment) {
        Map<Integer, String> units = new HashMap<>();
        Difference.items(consignment)
                .forEach(item ->
                        Quantity.declared(item).ifPresent(quantity -> units.put(quantity.sequence(), quantity.unit())));
        return units;
    }

    /** Numbers of goods items for which there is an approval; all of them where one was given elsewhere. */
    private Set<Integer> approved(DeclarationFacts declaration, JsonObject before) {
        if (declarations.requirements(declaration).stream().anyMatch(this::isMetElsewhere)) {
            return Difference.items(before).stream().map(Quantity::sequence).collect(Collectors.toSet());
        }
        Map<String, Set<Integer>> covered = applications.covered(declaration.dossierReference());
        return applications.ofCase(declaration.dossierReference()).stream()
                .filter(one -> one.state() == ApplicationState.APPROVED)
                .flatMap(one -> covered.getOrDefault(one.reference(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** What a document would lack, at the place of the consignment that answers it; it cannot be answered elsewhere. */
    Violation placed(ApplicationFacts application, Direction direction, Violation one, JsonObject after) {
        String[] path = one.pointer().split("/", -1);
        if (path.length <= FIELD || !path[1].equals("answers")) {
            return one;
        }
        boolean ofAnItem = path[FIELD].equals("items") && path.length > FIELD + 2;
        String item = ofAnItem ? path[FIELD + 1] : null;
        DocumentDefinition definition = definition(application);
        return sources(definition, path[ofAnItem ? FIELD + 2 : FIELD])
                .filter(from -> rule(direction, from).isPresent())
                .findFirst()
                .map(from -> new Violation(pointer(from, item, after), one.code(), one.args()))
                .orElseGet(() -> new Violation(one.pointer(), "amendment.document-lacks", definition.name()));
    }

    private static @Nullable JsonValue value(JsonObject content, ApplicationContent.Change change) {
        JsonObject answers = ApplicationContent.asAnswers(content);
        String item = change.item();
        if (item == null) {
            return answers.get(change.field());
        }
        JsonObject fields = answers.getJsonObject("items").getJsonObject(item);
        return fields == null ? null : fields.get(change.field());
    }

    private static Optional<BigDecimal> number(@Nullable JsonValue value) {
        return value instanceof JsonString text && text.getString().matches("\\d{1,18}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(text.getString()))
                : Optional.empty();
    }

    private Optional<Amendable.Rule> rule(Direction direction, String from) {
        String[] path = from.replace(EACH_ITEM, "/items/").split("/", -1);
        return path.length == 3 && amendable.fields(direction).contains(path[1] + "/" + path[2])
                ? Optional.of(amendable.of(direction, path[1], path[2]))
                : Optional.empty();
    }

    private static String pointer(String from, @Nullable String item, JsonObject after) {
        if (item == null || !from.startsWith(EACH_ITEM)) {
            return "/consignment" + from;
        }
        List<JsonObject> items = Difference.items(after);
        int index = 0;
        while (index < items.size()
                && !items.get(index).getString("sequence", "").equals(item)) {
            index++;
        }
        return "/consignment/items/" + index + "/" + from.substring(EACH_ITEM.length());
    }

    /** What may not change while an application that says it stands where it does. */
    List<Violation> notInState(ApplicationFacts application, Direction direction, List<Difference> differences) {
        DocumentDefinition definition = definition(application);
        Set<String> said = definition.sections().stream()
                .flatMap(section -> section.fields().stream())
                .flatMap(field -> sources(definition, field.name()))
                .map(from -> from.replace(EACH_ITEM, "/items/").substring(1))
                .collect(Collectors.toSet());
        return differences.stream()
                .filter(one -> !one.isTakenOut() && said.contains(one.section() + "/" + one.field()))
                .filter(one -> {
                    Amendable.Rule rule = amendable.of(direction, one.section(), one.field());
                    return !rule.isFixed() && !rule.applications().contains(application.state());
                })
                .map(one ->
                        new Violation(one.pointer(), "amendment.not-in-state", definition.name(), agency(application)))
                .toList();
    }

    /** A decision from elsewhere is known by the numbers of its cargo. */
    List<Violation> elsewhere(DeclarationFacts declaration, List<Difference> differences) {
        List<Difference> cargo = differences.stream()
                .filter(one -> one.section().equals("transport") && OF_THE_CARGO.contains(one.field()))
                .toList();
        if (cargo.isEmpty() || declarations.requirements(declaration).stream().noneMatch(this::isMetElsewhere)) {
            return List.of();
        }
        return cargo.stream()
                .map(one -> new Violation(one.pointer(), "amendment.decided-elsewhere"))
                .toList();
    }

    private boolean isMetElsewhere(DeclarationRequirementFacts requirement) {
        String application = requirement.application();
        return requirement.state() == DeclarationRequirement.State.MET
                && (application == null
                        || applications
                                .find(application)
                                .filter(one -> one.state() == ApplicationState.APPROVED)
                                .isEmpty());
    }

    /** Quantities that would be more than what is left on the certificates of the case. */
    List<Violation> certified(DeclarationFacts declaration, JsonObject before, JsonObject after) {
        Map<Integer, Quantity> once = new HashMap<>();
        Difference.items(before)
                .forEach(
                        item -> Quantity.declared(item).ifPresent(quantity -> once.put(quantity.sequence(), quantity)));
        List<JsonObject> items = Difference.items(after);
        Map<Integer, QuantityLeft> left = new HashMap<>();
        List<Violation> wrong = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            Quantity now = Quantity.declared(items.get(index)).orElse(null);
            Quantity was = now == null ? null : once.get(now.sequence());
            if (now != null && was != null && now.amount().compareTo(was.amount()) > 0) {
                if (left.isEmpty()) {
                    left.putAll(left(declaration));
                }
                QuantityLeft most = left.get(now.sequence());
                if (most != null
                        && most.unit().equals(now.unit())
                        && now.amount().compareTo(most.left()) > 0) {
                    wrong.add(new Violation(
                            "/consignment/items/" + index + "/" + named(items.get(index)),
                            "amendment.more-than-certified",
                            most.left().stripTrailingZeros().toPlainString(),
                            most.unit(),
                            most.certificate()));
                }
            }
        }
        return wrong;
    }

    private static String named(JsonObject item) {
        return item.getString("quantity", "").isEmpty() ? "netWeight" : "quantity";
    }

    /** The least that is left of each goods item on a certificate of the case's own. */
    private Map<Integer, QuantityLeft> left(DeclarationFacts declaration) {
        Set<String> own = applications.ofCase(declaration.dossierReference()).stream()
                .map(ApplicationFacts::reference)
                .collect(Collectors.toSet());
        List<String> numbers = declarations.requirements(declaration).stream()
                .map(DeclarationRequirementFacts::certificate)
                .filter(Objects::nonNull)
                .toList();
        List<String> issued = certificates.find(numbers).stream()
                .filter(certificate -> own.contains(certificate.application()))
                .map(CertificateFacts::number)
                .toList();
        return certificates.left(issued).stream()
                .collect(Collectors.toMap(
                        QuantityLeft::sequence,
                        one -> one,
                        (one, other) -> one.left().compareTo(other.left()) <= 0 ? one : other));
    }
}
