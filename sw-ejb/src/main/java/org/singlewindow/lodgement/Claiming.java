package org.singlewindow.lodgement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.singlewindow.dossier.Access;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.dossier.Share;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * The trader claims that goods are not subject to a document that the rules found, with a reason that the law has a code
 * for. The claim stands in the dossier, can be taken back while that is a draft, and is signed with the lodgement.
 */
@Stateless
@RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
public class Claiming {
    @Inject
    private Access access;

    @Inject
    private Drafting drafting;

    @Inject
    private Requirements requirements;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** The reasons that can be given against each of the documents for at least one of its goods items, by document. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public Map<String, List<NotSubject.Reason>> reasons(String reference, List<Requirement> against) {
        Share share = access.withConsignment(reference);
        return against.stream()
                .filter(requirement -> share.covers(requirement.document()))
                .collect(Collectors.toMap(
                        Requirement::document,
                        requirement -> against(share.dossier(), requirement),
                        (one, other) -> one));
    }

    private List<NotSubject.Reason> against(DossierFacts dossier, Requirement requirement) {
        return lines(dossier, requirement.items()).stream()
                .flatMap(line -> against(dossier, line, requirement.document()).stream())
                .distinct()
                .toList();
    }

    /** Claims it for those of the goods items whose law knows the reason; refused where none does. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void claim(String reference, String document, List<Integer> items, String code) {
        DossierFacts dossier = access.ownLocked(reference);
        access.refuseUnlessCovered(dossier, document);
        JsonObjectBuilder claims = Json.createObjectBuilder(claims(dossier, document));
        List<String> claimed = new ArrayList<>();
        for (Requirements.Line line : lines(dossier, items)) {
            if (against(dossier, line, document).stream()
                    .anyMatch(reason -> reason.code().equals(code))) {
                String item = String.valueOf(line.item());
                claims.add(item, code);
                claimed.add(item);
            }
        }
        if (claimed.isEmpty()) {
            throw Refusal.notValid("lodgement.no-such-reason", code);
        }
        keep(dossier, document, claims.build());
        record(dossier, "lodgement.claim", document, code + " " + String.join(", ", claimed));
    }

    /** Takes the claim for one goods item back. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS})
    public void withdraw(String reference, String document, int item) {
        DossierFacts dossier = access.ownLocked(reference);
        access.refuseUnlessCovered(dossier, document);
        JsonObject claims = claims(dossier, document);
        String code = claims.getString(String.valueOf(item), "");
        if (code.isEmpty()) {
            throw Refusal.notValid("lodgement.not-claimed", document);
        }
        keep(
                dossier,
                document,
                Json.createObjectBuilder(claims).remove(String.valueOf(item)).build());
        record(dossier, "lodgement.claim-back", document, code + " " + item);
    }

    private List<NotSubject.Reason> against(DossierFacts dossier, Requirements.Line line, String document) {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return requirements.reasonsAgainst(dossier.direction(), today, line, document);
    }

    private static List<Requirements.Line> lines(DossierFacts dossier, List<Integer> items) {
        return Checklist.lines(dossier.items()).stream()
                .filter(line -> items.contains(line.item()))
                .toList();
    }

    private static JsonObject claims(DossierFacts dossier, String document) {
        return dossier.answersFor(Dossier.REQUIREMENT_ANSWERS).get(Requirements.NOT_SUBJECT + document)
                        instanceof JsonObject claims
                ? claims
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    private void keep(DossierFacts dossier, String document, JsonObject claims) {
        JsonObject before = dossier.answersFor(Dossier.REQUIREMENT_ANSWERS);
        JsonObjectBuilder after = Json.createObjectBuilder(before);
        if (claims.isEmpty()) {
            after.remove(Requirements.NOT_SUBJECT + document);
        } else {
            after.add(Requirements.NOT_SUBJECT + document, claims);
        }
        drafting.saveAnswers(dossier.reference(), Dossier.REQUIREMENT_ANSWERS, before, after.build());
    }

    private void record(DossierFacts dossier, String act, String document, String what) {
        timeline.record(dossier.reference(), actors.current(), Step.of(act, document, "claim", what));
    }
}
