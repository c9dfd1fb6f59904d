package org.singlewindow.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationAmended;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationLodged;
import org.singlewindow.declaration.DeclarationRequirementFacts;
import org.singlewindow.declaration.RequirementResults;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/**
 * Brings results of applications lodged elsewhere and declarations together, whichever comes first: same applicant, and
 * the declaration that the agency named, or the same cargo.
 */
@ApplicationScoped
public class Matching {
    private static final String NEAR = "result.near";

    @Inject
    private ResultsElsewhere results;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private RequirementResults requirements;

    @Inject
    private Register register;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<ResultCarried> carried;

    @Inject
    private Clock clock;

    /** Digits alone: {@code 101-81-00011} and {@code 1018100011} are the same business. */
    static String digits(String businessNumber) {
        return businessNumber.replaceAll("\\D", "");
    }

    /** Deletes that results were carried to a declaration that is itself deleted. */
    public void forget(String declaration) {
        results.unmatch(declaration);
    }

    /** Carries a result to the declarations that it concerns and that stand already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void carry(ResultElsewhere result) {
        candidates(result).stream()
                .filter(declaration -> result.businessNumber().equals(businessNumber(declaration.declarant())))
                .forEach(declaration -> carry(result, declaration));
    }

    private List<DeclarationFacts> candidates(ResultElsewhere result) {
        return result.declaration() == null
                ? declarations.carriedBy(result.carriage()).stream()
                        .filter(declaration -> result.names(declaration.reference(), declaration.carriage()))
                        .toList()
                : declarations.find(result.declaration()).stream().toList();
    }

    /**
     * Declarations that want the document of a result for nearly the same cargo, whose number is only written otherwise: by
     * the reference of the result.
     */
    Map<String, List<String>> near(List<ResultElsewhere> reported) {
        List<ResultElsewhere> open =
                reported.stream().filter(result -> result.declaration() == null).toList();
        List<DeclarationFacts> carried = declarations.carriedBy(
                open.stream().map(ResultElsewhere::carriage).toList());
        Map<Long, List<DeclarationRequirementFacts>> wanted = declarations.requirements(carried).stream()
                .collect(Collectors.groupingBy(DeclarationRequirementFacts::declarationId));
        Map<String, String> numbers =
                register
                        .organisations(carried.stream()
                                .map(DeclarationFacts::declarant)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(
                                OrganisationFacts::code,
                                found -> digits(Objects.requireNonNullElse(found.businessNumber(), ""))));
        return open.stream()
                .collect(Collectors.toMap(
                        ResultElsewhere::reference,
                        result -> carried.stream()
                                .filter(declaration -> result.isNear(declaration.carriage()))
                                .filter(declaration ->
                                        result.businessNumber().equals(numbers.get(declaration.declarant())))
                                .filter(declaration -> wanted.getOrDefault(declaration.id(), List.of()).stream()
                                        .anyMatch(requirement ->
                                                requirement.document().equals(result.document())
                                                        && requirement.agency().equals(result.agency())))
                                .map(DeclarationFacts::reference)
                                .toList()));
    }

    private Stream<DeclarationFacts> candidatesNear(ResultElsewhere result) {
        return result.declaration() == null
                ? declarations.carriedBy(result.carriage()).stream()
                        .filter(declaration -> result.isNear(declaration.carriage()))
                        .filter(declaration -> result.businessNumber().equals(businessNumber(declaration.declarant())))
                : Stream.empty();
    }

    /** Tells those who look at the cases of nearly the same cargo: its number is only written otherwise. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tellNear(ResultElsewhere result) {
        candidatesNear(result).forEach(declaration -> tellNear(result, declaration));
    }

    private void tellNear(ResultElsewhere result, DeclarationFacts declaration) {
        timeline.record(
                declaration.dossierReference(),
                Actor.SYSTEM,
                Step.of(NEAR, result.reference(), "text", written(result)));
    }

    private static String written(ResultElsewhere result) {
        Carriage carriage = result.carriage();
        return result.document() + " " + result.number() + ": "
                + Objects.requireNonNullElse(
                        carriage.cargoNumber(), Objects.requireNonNullElse(carriage.billOfLading(), ""));
    }

    /** Carries what was waiting for this declaration. */
    void lodged(@Observes DeclarationLodged event) {
        carryWaiting(event.declaration());
    }

    /** The same under the number that it has now. */
    void amended(@Observes DeclarationAmended event) {
        carryWaiting(event.declaration());
    }

    private void carryWaiting(DeclarationFacts declaration) {
        Carriage carriage = declaration.carriage();
        List<ResultElsewhere> naming = naming(declaration.declarant(), declaration.reference(), carriage);
        naming.stream()
                .filter(result -> result.names(declaration.reference(), carriage))
                .forEach(result -> carry(result, declaration));
        naming.stream().filter(result -> result.isNear(carriage)).forEach(result -> tellNear(result, declaration));
    }

    /**
     * What was decided elsewhere about a cargo.
     *
     * @param approvals of today that make an application for a document unnecessary, the newest last
     * @param near about cargo whose number is only written otherwise, for a person to look at
     */
    public record Decided(List<ResultElsewhereFacts> approvals, List<ResultElsewhereFacts> near) {
        public Decided {
            approvals = List.copyOf(approvals);
            near = List.copyOf(near);
        }
    }

    /** What was decided elsewhere about the applicant's cargo. */
    public Decided decided(String applicant, Carriage carriage) {
        List<ResultElsewhere> naming = naming(applicant, "", carriage);
        List<ResultElsewhereFacts> approvals = naming.stream()
                .filter(result -> result.names("", carriage))
                .filter(result -> result.outcome() == ResultElsewhere.Outcome.APPROVED)
                .filter(result -> !hasEnded(result))
                .map(ResultElsewhereFacts.class::cast)
                .toList();
        List<ResultElsewhereFacts> near = naming.stream()
                .filter(result -> result.isNear(carriage))
                .map(ResultElsewhereFacts.class::cast)
                .toList();
        return new Decided(approvals, near);
    }

    /** An approval whose last day has passed meets nothing any more. */
    private boolean hasEnded(ResultElsewhere result) {
        LocalDate until = result.validUntil();
        return until != null && until.isBefore(LocalDate.now(clock.withZone(Kst.ZONE)));
    }

    /** Results of that applicant which name the declaration, or a cargo of the same or nearly the same number. */
    private List<ResultElsewhere> naming(String applicant, String declaration, Carriage carriage) {
        if (declaration.isEmpty() && carriage.isUnknown()) {
            return List.of();
        }
        String businessNumber = businessNumber(applicant);
        return businessNumber.isEmpty() ? List.of() : results.naming(businessNumber, declaration, carriage);
    }

    private String businessNumber(String organisation) {
        return Optional.of(organisation)
                .flatMap(register::organisation)
                .map(OrganisationFacts::businessNumber)
                .map(Matching::digits)
                .orElse("");
    }

    private void carry(ResultElsewhere result, DeclarationFacts declaration) {
        timeline.lock(declaration.dossierReference());
        RequirementResults.Heard heard = new RequirementResults.Heard(
                result.document(),
                result.agency(),
                result.outcome() == ResultElsewhere.Outcome.APPROVED,
                result.number(),
                result.reason());
        if (!hasEnded(result)
                && !results.matches(result.reference()).contains(declaration.reference())
                && requirements.heard(declaration, heard)) {
            results.add(new ResultMatch(result.reference(), declaration.reference(), clock.instant()));
            carried.fire(new ResultCarried(
                    declaration.reference(),
                    declaration.dossierReference(),
                    declaration.declarant(),
                    result.document(),
                    result.agency(),
                    result.outcome(),
                    result.number(),
                    result.reason()));
        }
    }
}
