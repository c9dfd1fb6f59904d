package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationMessage;
import org.singlewindow.application.Applying;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Lodged;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.codes.WorkingDays;
import org.singlewindow.correspondence.Posting;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.ConfirmationFacts;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationLodged;
import org.singlewindow.declaration.DeclarationMessage;
import org.singlewindow.declaration.DeclarationRequirementFacts;
import org.singlewindow.declaration.RequirementResults;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.form.Timing;
import org.singlewindow.form.Violation;
import org.singlewindow.partner.PartnerQueues;
import org.singlewindow.payload.Outgoing;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.Requirement;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Moments;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Writes the declaration, the applications, their messages and the timeline of one lodging, in its transaction. */
@ApplicationScoped
class CaseOpening {
    @Inject
    private CaseApplications applications;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Applying applying;

    @Inject
    private RequirementResults results;

    @Inject
    private CustomsOffices offices;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Posting posting;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<DeclarationLodged> lodgedEvent;

    Receipt open(DossierFacts dossier, Preparation preparation, Actor actor, Instant now) {
        boolean first = dossier.state() == Dossier.State.DRAFT;
        if (!first) {
            refuseIfDecided(dossier);
        }
        List<Step> steps = new ArrayList<>();
        List<ApplicationFacts> lodged = new ArrayList<>(first ? List.of() : applications.ofCase(dossier.reference()));
        DeclarationFacts declaration = first
                ? results.declare(declared(dossier, dossier.consignment()), now)
                : declarations.ofCase(dossier.reference()).orElseThrow();
        List<DeclarationRequirementFacts> requirements =
                first ? declare(declaration, dossier, preparation, steps) : declarations.requirements(declaration);
        List<ConfirmationFacts> confirmations =
                first ? toConfirm(declaration, preparation) : declarations.confirmations(declaration);
        List<String> documents = Lodging.toLodge(preparation);
        for (Preparation.Prepared prepared : preparation.documents()) {
            if (documents.contains(prepared.requirement().document())) {
                int attempt = attempts(lodged, prepared.requirement().document()) + 1;
                ApplicationFacts application = apply(dossier, prepared, attempt, now);
                lodged.add(application);
                results.appliedFor(requirements, application.document(), application.reference());
                steps.add(Step.of("application.lodge", application.reference(), "agency", application.agency()));
            }
        }
        dossiers.lodge(dossier, documents, now);
        timeline.record(dossier.reference(), actor, steps.toArray(Step[]::new));
        results.follow(declaration, requirements, confirmations);
        lodgedEvent.fire(new DeclarationLodged(declaration, dossier.consignment(), dossier.answers()));
        return receipt(dossier, declaration, requirements, confirmations, lodged, preparation.warnings());
    }

    /** Once customs has spoken for good, nothing is applied for any more. */
    private void refuseIfDecided(DossierFacts dossier) {
        declarations.ofCase(dossier.reference()).ifPresent(DeclarationFacts::refuseIfFinal);
    }

    /** What the declaration of a dossier says, with that consignment. */
    Declaration.Lodged declared(DossierFacts dossier, JsonObject consignment) {
        JsonObject transport = transport(consignment);
        boolean comes = dossier.direction() == Direction.IMPORT;
        return new Declaration.Lodged(
                dossier.id(),
                dossier.reference(),
                dossier.direction(),
                dossier.owner(),
                dossier.filedBy(),
                Facts.goods(Facts.items(consignment)),
                office(transport),
                transport.getString(comes ? "arrivalPort" : "loadingPort", ""),
                Moments.day(transport.getString(comes ? "arrivalDate" : "loadingDate", ""))
                        .orElse(null),
                Facts.carriage(consignment),
                DeclaredLoad.of(consignment));
    }

    private static JsonObject transport(JsonObject consignment) {
        return Json.object(consignment, "transport");
    }

    private String office(JsonObject transport) {
        return offices.at(
                transport.getString("warehouse", ""),
                transport.getString("arrivalPort", transport.getString("loadingPort", "")));
    }

    private List<DeclarationRequirementFacts> declare(
            DeclarationFacts declaration, DossierFacts dossier, Preparation preparation, List<Step> steps) {
        List<DeclarationRequirementFacts> requirements =
                results.expect(declaration, preparation.findings().requirements());
        steps.add(Step.of("declaration.lodge", declaration.reference()));
        posting.post(
                PartnerQueues.CLEARANCE_SYSTEM,
                declaration.reference(),
                new DeclarationMessage.Body(
                        declaration.reference(),
                        dossier.direction().name(),
                        dossier.owner(),
                        dossier.filedBy(),
                        dossier.consignment(),
                        preparation.findings().requirements().stream()
                                .map(Requirement::document)
                                .toList(),
                        preparation.findings().notSubject().stream()
                                .map(reason -> new Outgoing.NotSubject(
                                        reason.item(),
                                        reason.document(),
                                        reason.code(),
                                        reason.law().ko()))
                                .toList()));
        return requirements;
    }

    private List<ConfirmationFacts> toConfirm(DeclarationFacts declaration, Preparation preparation) {
        return results.expectConfirmed(
                declaration,
                preparation.confirmations().stream().map(ToConfirm::wanted).toList());
    }

    private static int attempts(List<ApplicationFacts> lodged, String document) {
        return Math.toIntExact(lodged.stream()
                .filter(application -> application.document().equals(document))
                .count());
    }

    private ApplicationFacts apply(DossierFacts dossier, Preparation.Prepared prepared, int attempt, Instant now) {
        Timing timing = prepared.definition().timing();
        LocalDate counts = countsFrom(timing, dossier.consignment(), LocalDate.ofInstant(now, Kst.ZONE));
        boolean early = counts.isAfter(LocalDate.ofInstant(now, Kst.ZONE));
        int version = prepared.definition().version();
        String code = prepared.definition().code();
        List<JsonObject> covered = covered(dossier, prepared.requirement().items());
        ApplicationFacts application = applying.lodge(
                new Lodged(
                        dossier.id(),
                        dossier.reference(),
                        code,
                        attempt,
                        version,
                        prepared.requirement().agency(),
                        dossier.owner(),
                        dossier.filedBy(),
                        Facts.goods(covered),
                        covered.stream().map(CaseOpening::item).toList(),
                        timing.end(counts, workingDays),
                        waitsFor(timing, early, owes(prepared))),
                reference -> prepared.form().numbered(reference).content(),
                now);
        posting.post(
                application.agency(),
                application.reference(),
                new ApplicationMessage.Body(
                        application.reference(),
                        code,
                        version,
                        application.applicant(),
                        application.filedBy(),
                        application.content()));
        return application;
    }

    /** From when the days count, as far as it is known: what is lodged early waits for the goods. */
    static LocalDate countsFrom(Timing timing, JsonObject consignment, LocalDate today) {
        if (timing.starts() != Timing.Start.STORAGE) {
            return today;
        }
        JsonObject transport = transport(consignment);
        return Moments.day(transport.getString("storageDate", ""))
                .or(() -> Moments.day(transport.getString("arrivalDate", "")))
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    private static boolean owes(Preparation.Prepared prepared) {
        return prepared.definition().fee().owed(prepared.form().content()) > 0;
    }

    private static Timing.@Nullable Start waitsFor(Timing timing, boolean early, boolean owes) {
        return switch (timing.starts()) {
            case LODGING -> null;
            case STORAGE -> early ? Timing.Start.STORAGE : Timing.Start.RECEIPT;
            case PAYMENT -> owes ? Timing.Start.PAYMENT : Timing.Start.RECEIPT;
            case RECEIPT, SAMPLE -> timing.starts();
        };
    }

    /** The receipts of what was lodged, and what is still to be lodged. */
    Receipt receipt(DossierFacts dossier) {
        DeclarationFacts declaration = declarations.ofCase(dossier.reference()).orElseThrow();
        return receipt(
                dossier,
                declaration,
                declarations.requirements(declaration),
                declarations.confirmations(declaration),
                applications.ofCase(dossier.reference()),
                List.of());
    }

    private static Receipt receipt(
            DossierFacts dossier,
            DeclarationFacts declaration,
            List<DeclarationRequirementFacts> requirements,
            List<ConfirmationFacts> confirmations,
            List<ApplicationFacts> lodged,
            List<Violation> warnings) {
        Map<String, ApplicationFacts> byReference =
                lodged.stream().collect(Collectors.toMap(ApplicationFacts::reference, application -> application));
        List<Receipt.AgencyReceipt> agencies = requirements.stream()
                .map(requirement -> agencyReceipt(
                        requirement, byReference.get(Objects.requireNonNullElse(requirement.application(), ""))))
                .toList();
        List<Receipt.Confirmed> confirmed = confirmations.stream()
                .map(one -> new Receipt.Confirmed(
                        one.law(), one.name(), one.agency(), one.items(), one.state(), one.permit(), one.reasonCode()))
                .toList();
        return new Receipt(
                dossier.reference(), declaration.reference(), declaration.lodgedAt(), agencies, confirmed, warnings);
    }

    private static Receipt.AgencyReceipt agencyReceipt(
            DeclarationRequirementFacts requirement, @Nullable ApplicationFacts application) {
        return new Receipt.AgencyReceipt(
                requirement.document(),
                requirement.agency(),
                application == null ? null : application.reference(),
                application == null ? null : application.dueOn());
    }

    /** The goods items that a document covers, as they were declared. */
    private static List<JsonObject> covered(DossierFacts dossier, List<Integer> items) {
        return dossier.items().stream()
                .filter(item -> items.contains(Integer.valueOf(item.getString("sequence"))))
                .toList();
    }

    private static Application.Item item(JsonObject declared) {
        return new Application.Item(
                Integer.parseInt(declared.getString("sequence")),
                declared.getString("hs", ""),
                declared.getString("description", ""));
    }
}
