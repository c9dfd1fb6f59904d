package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Violation;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Requirements;

/** Works out what a dossier needs under laws whose permits are given outside this window, and what is not said yet. */
@ApplicationScoped
class OtherLawCheck {
    static final String CONTRADICTION = "lodgement.permit-and-reason";

    @Inject
    private OtherLaws laws;

    /** Goods items of one law with the same answer. */
    private record Group(String law, String permit, String reason) {}

    List<ToConfirm> of(DossierView dossier, LocalDate day) {
        JsonObject answers = dossier.answersFor(Dossier.REQUIREMENT_ANSWERS);
        Set<String> papers =
                dossier.attachments().stream().map(DossierView.Paper::kind).collect(Collectors.toSet());
        Map<Group, List<OtherLaw>> groups = new LinkedHashMap<>();
        for (OtherLaw law : laws.find(dossier.direction(), day, Checklist.lines(dossier.items()))) {
            String permit = given(answers, OtherLaws.PERMIT + law.law(), law.item());
            String reason = given(answers, Requirements.NOT_SUBJECT + law.law(), law.item());
            groups.computeIfAbsent(new Group(law.law(), permit, reason), none -> new ArrayList<>())
                    .add(law);
        }
        return groups.entrySet().stream()
                .map(group -> toConfirm(group.getKey(), group.getValue(), papers))
                .toList();
    }

    private static String given(JsonObject answers, String id, int item) {
        return answers.get(id) instanceof JsonObject byItem
                        && byItem.get(String.valueOf(item)) instanceof JsonString answer
                ? answer.getString()
                : "";
    }

    private static ToConfirm toConfirm(Group group, List<OtherLaw> laws, Set<String> papers) {
        OtherLaw first = laws.get(0);
        NotSubject.Reason reason = OtherLaws.reason(first, group.reason()).orElse(null);
        ToConfirm found = new ToConfirm(
                first.law(),
                first.name(),
                first.agency(),
                laws.stream().map(OtherLaw::item).toList(),
                laws.stream()
                        .flatMap(law -> law.conditions().stream())
                        .distinct()
                        .toList(),
                first.reasons(),
                new Confirmation.Answer(group.permit(), reason),
                !group.permit().isEmpty() && reason != null,
                true);
        return found.paper().isEmpty() || papers.contains(found.paper()) ? found : found.withoutPaper();
    }

    /** What is missing or wrong, at the answer or the paper. */
    static List<Violation> wrong(List<ToConfirm> toConfirm) {
        List<Violation> wrong = new ArrayList<>();
        for (ToConfirm one : toConfirm) {
            String pointer =
                    "/answers/" + Dossier.REQUIREMENT_ANSWERS + "/" + OtherLaws.PERMIT + one.law() + "/" + one.item();
            if (one.contradicting()) {
                wrong.add(new Violation(pointer, CONTRADICTION, one.name()));
            } else if (!one.answer().isGiven()) {
                wrong.add(new Violation(pointer, "lodgement.permit-missing", one.name()));
            } else if (!one.paperThere()) {
                NotSubject.Reason reason = one.answer().reason();
                wrong.add(
                        reason == null
                                ? new Violation(
                                        "/attachments/" + one.paper(),
                                        "lodgement.permit-paper-missing",
                                        one.paperName())
                                : new Violation(
                                        "/attachments/" + one.paper(),
                                        Checklist.PROOF_MISSING,
                                        one.paperName(),
                                        reason.code()));
            }
        }
        return wrong;
    }
}
