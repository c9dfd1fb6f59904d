package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationContent;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Revising;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.Demand;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Section;
import org.singlewindow.form.Violation;
import org.singlewindow.lodgement.Recasting;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;

/** Works out what follows from saying something else of a lodged case: for customs, for each agency, and what is refused. */
@ApplicationScoped
class Comparing {
    private static final int BLAMED = 50;

    @Inject
    private Definitions definitions;

    @Inject
    private Recasting recasting;

    @Inject
    private CaseApplications applications;

    @Inject
    private Revising revising;

    @Inject
    private Amendable amendable;

    @Inject
    private Decided decided;

    @Inject
    private Standing standing;

    /** One case as it stands, and as it is to be. */
    private record Pair(
            DossierFacts dossier,
            DeclarationFacts declaration,
            JsonObject before,
            JsonObject after,
            List<Difference> differences,
            Set<Integer> gone) {}

    Outcome of(DossierFacts dossier, DeclarationFacts declaration, JsonObject before, JsonObject after) {
        List<Section> form = definitions.consignment(dossier.direction());
        List<Difference> differences = Difference.between(form, before, after);
        Set<Integer> gone = differences.stream()
                .filter(Difference::isTakenOut)
                .map(Difference::line)
                .collect(Collectors.toSet());
        Pair pair = new Pair(dossier, declaration, before, after, differences, gone);
        Recasting.Recast now = recasting.of(dossier, after);
        Standing.Stands stands = standing.of(declaration);
        if (differences.isEmpty()) {
            return new Outcome(differences, List.of(), false, false, stands.all(), List.of(), now);
        }
        Recasting.Recast once = recasting.of(dossier, before);
        Recasting.Recast kept = gone.isEmpty() ? once : recasting.of(dossier, without(before, gone));
        List<Violation> wrong = new ArrayList<>(stands.all());
        wrong.addAll(fixed(pair));
        wrong.addAll(standing(differences, stands));
        wrong.addAll(added(kept.wrong(), now.wrong()));
        wrong.addAll(otherNeeds(pair, once, now));
        wrong.addAll(decided.elsewhere(declaration, differences));
        wrong.addAll(decided.certified(declaration, before, after));
        wrong.addAll(decided.more(declaration, differences, before, after));
        List<Affected> affected = affected(pair, once, kept, now, wrong);
        boolean looks = differences.stream().anyMatch(one -> looks(dossier, one));
        return new Outcome(
                differences,
                affected,
                looks && isLookedAt(declaration),
                looks,
                wrong,
                added(kept.odd(), now.odd()),
                now);
    }

    /**
     * Fields that do not change, each with its reason, at {@code /consignment/<section>/<field>}; where that is so for one
     * goods item alone, at {@code /consignment/items/<its number>/<field>}.
     */
    List<Violation> fixed(DeclarationFacts declaration) {
        Direction direction = declaration.direction();
        Standing.Stands stands = standing.of(declaration);
        List<Violation> fixed = new ArrayList<>();
        for (String field : amendable.fields(direction)) {
            String[] place = field.split("/", -1);
            Amendable.Rule rule = amendable.of(direction, place[0], place[1]);
            String pointer = "/consignment/" + place[0] + "/";
            if (rule.isFixed()) {
                fixed.add(new Violation(pointer + place[1], "amendment.fixed", rule.why()));
            } else {
                stands.why(place[0], 0, place[1])
                        .ifPresentOrElse(
                                code -> fixed.add(Standing.because(pointer + place[1], code)),
                                () -> stands.confirmedIn(place[0])
                                        .forEach(line -> fixed.add(Standing.because(
                                                pointer + line + "/" + place[1], Standing.CONFIRMED))));
            }
        }
        return fixed;
    }

    private static List<Violation> standing(List<Difference> differences, Standing.Stands stands) {
        List<Violation> wrong = new ArrayList<>();
        if (stands.whole().isEmpty()) {
            differences.forEach(one -> stands.why(one.section(), one.line(), one.field())
                    .ifPresent(code -> wrong.add(new Violation(one.pointer(), code))));
        }
        return wrong;
    }

    /** Refused where others rely on the whole of it. */
    void refuseWhereAllStands(DeclarationFacts declaration) {
        refuse(standing.of(declaration).whole().stream().findFirst(), declaration);
    }

    /** Refused where others rely on that goods item. */
    void refuseWhereItStands(DeclarationFacts declaration, int line) {
        refuse(standing.of(declaration).why("items", line, ""), declaration);
    }

    private static void refuse(Optional<String> code, DeclarationFacts declaration) {
        code.ifPresent(why -> {
            throw Refusal.notNow(why, declaration.reference());
        });
    }

    /** What was amended, as it was sent. */
    List<SentAmendment> sent(Direction direction, List<Amendment> amendments) {
        List<Section> form = definitions.consignment(direction);
        return amendments.stream()
                .map(one -> new SentAmendment(
                        one.number(),
                        Objects.requireNonNull(one.sentAt()),
                        Objects.requireNonNull(one.sentBy()),
                        one.reason(),
                        Difference.between(form, one.before(), one.proposed())))
                .toList();
    }

    private static boolean isLookedAt(DeclarationFacts declaration) {
        return declaration.demand(Demand.INSPECTION) != Demand.State.NONE
                || declaration.demand(Demand.PAPERS) != Demand.State.NONE;
    }

    private boolean looks(DossierFacts dossier, Difference one) {
        return one.isTakenOut()
                || amendable.of(dossier.direction(), one.section(), one.field()).looks();
    }

    /** What the list of what may change does not let change, now. */
    private List<Violation> fixed(Pair pair) {
        List<Violation> wrong = new ArrayList<>();
        for (Difference one : pair.differences()) {
            if (!one.isTakenOut()) {
                Amendable.Rule rule = amendable.of(pair.dossier().direction(), one.section(), one.field());
                if (rule.isFixed()) {
                    wrong.add(new Violation(one.pointer(), "amendment.fixed", rule.why()));
                } else if (!rule.declaration().contains(pair.declaration().state())) {
                    wrong.add(new Violation(one.pointer(), "amendment.not-now", rule.why()));
                }
            }
        }
        return wrong;
    }

    /** What is wrong now and was not before: what was lodged with a fault can be corrected elsewhere all the same. */
    private static List<Violation> added(List<Violation> before, List<Violation> now) {
        List<Violation> added = new ArrayList<>(now);
        added.removeIf(one -> before.stream()
                .anyMatch(former ->
                        former.pointer().equals(one.pointer()) && former.code().equals(one.code())));
        return added;
    }

    /** The same documents and laws must follow, each for the same goods; whatever the list says. */
    private List<Violation> otherNeeds(Pair pair, Recasting.Recast once, Recasting.Recast now) {
        Map<String, Collection<Integer>> wanted = once.needs();
        if (isSame(wanted, now.needs(), pair.gone())) {
            return List.of();
        }
        List<Violation> wrong = new ArrayList<>();
        pair.differences().stream()
                .limit(BLAMED)
                .filter(one -> {
                    Set<Integer> gone = one.isTakenOut() ? Set.of(one.line()) : Set.of();
                    JsonObject alone = alone(pair.before(), one);
                    return !isSame(wanted, recasting.of(pair.dossier(), alone).needs(), gone);
                })
                .forEach(one -> wrong.add(new Violation(one.pointer(), "amendment.other-documents")));
        if (wrong.isEmpty()) {
            wrong.add(new Violation(pair.differences().get(0).pointer(), "amendment.other-documents"));
        }
        return wrong;
    }

    private static boolean isSame(
            Map<String, Collection<Integer>> before, Map<String, Collection<Integer>> after, Set<Integer> gone) {
        Map<String, Collection<Integer>> expected = new TreeMap<>();
        before.forEach((need, items) -> {
            Collection<Integer> left = new TreeSet<>(items);
            left.removeAll(gone);
            expected.put(need, left);
        });
        return expected.equals(after);
    }

    private static JsonObject alone(JsonObject before, Difference one) {
        if (one.isTakenOut()) {
            return without(before, Set.of(one.line()));
        }
        if (one.line() == 0) {
            JsonObject section = before.getJsonObject(one.section());
            return section == null
                    ? before
                    : Json.createObjectBuilder(before)
                            .add(one.section(), with(section, one))
                            .build();
        }
        JsonArrayBuilder items = Json.createArrayBuilder();
        Difference.items(before).forEach(item -> items.add(number(item) == one.line() ? with(item, one) : item));
        return Json.createObjectBuilder(before).add("items", items).build();
    }

    private static JsonObject with(JsonObject fields, Difference one) {
        return Json.createObjectBuilder(fields).add(one.field(), one.after()).build();
    }

    private static JsonObject without(JsonObject consignment, Set<Integer> gone) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        Difference.items(consignment).stream()
                .filter(item -> !gone.contains(number(item)))
                .forEach(items::add);
        return Json.createObjectBuilder(consignment).add("items", items).build();
    }

    private static int number(JsonObject item) {
        return Integer.parseInt(item.getString("sequence"));
    }

    private List<Affected> affected(
            Pair pair, Recasting.Recast once, Recasting.Recast kept, Recasting.Recast now, List<Violation> wrong) {
        List<Affected> affected = new ArrayList<>();
        Map<String, Set<Integer>> covered = applications.covered(pair.dossier().reference());
        for (ApplicationFacts application : applications.ofCase(pair.dossier().reference())) {
            Set<Integer> items = covered.getOrDefault(application.reference(), Set.of());
            Set<Integer> left = new TreeSet<>(items);
            left.removeAll(pair.gone());
            boolean stands = application.state() == ApplicationState.APPROVED;
            if (!left.isEmpty() && (stands || !application.state().isFinal())) {
                JsonObject before = once.content(application, items, once);
                JsonObject after = now.content(application, left, once);
                if (stands) {
                    wrong.addAll(decided.refused(
                            application,
                            pair.dossier().direction(),
                            ApplicationContent.changes(before, after),
                            pair.gone(),
                            pair.after()));
                } else if (!before.equals(after)) {
                    affected.add(affected(application, before, after, now, items, left));
                    wrong.addAll(decided.notInState(application, pair.dossier().direction(), pair.differences()));
                    wrong.addAll(lacking(pair, application, kept.wrong(application, left, kept), now, left, once));
                }
            }
        }
        return affected;
    }

    private List<Violation> lacking(
            Pair pair,
            ApplicationFacts application,
            List<Violation> before,
            Recasting.Recast now,
            Set<Integer> left,
            Recasting.Recast once) {
        return added(before, now.wrong(application, left, once)).stream()
                .map(one -> decided.placed(application, pair.dossier().direction(), one, pair.after()))
                .toList();
    }

    private Affected affected(
            ApplicationFacts application,
            JsonObject before,
            JsonObject after,
            Recasting.Recast now,
            Set<Integer> items,
            Set<Integer> left) {
        JsonObject said = ApplicationContent.amended(application.content(), before, after);
        Set<Integer> gone = new HashSet<>(items);
        gone.removeAll(left);
        return new Affected(
                application.reference(),
                application.document(),
                application.definitionVersion(),
                application.agency(),
                application.state(),
                ApplicationContent.changes(application.content(), said),
                application.dueOn(),
                revising.due(application, now::countsFrom),
                new Affected.Content(said, gone, now.goods(left)));
    }
}
