package org.singlewindow.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Reference;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/**
 * An agency reports what it decided about applications that were lodged elsewhere, so that every result reaches trader
 * and customs through the window. Reporting the same again changes nothing.
 */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Reporting {
    private static final Pattern BUSINESS_NUMBER = Pattern.compile("\\d{10}");
    private static final Pattern NUMBER = Pattern.compile("\\S(.{0,38}\\S)?");
    private static final String RESIDENT_NUMBER = "privacy.resident-number";
    private static final int CARGO_LENGTH = 35;
    private static final int REASON_LENGTH = 4_000;

    @Inject
    private ResultsElsewhere results;

    @Inject
    private Matching matching;

    @Inject
    private Viewing viewing;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Definitions definitions;

    @Inject
    private Actors actors;

    @Inject
    private Numbers numbers;

    @Inject
    private Clock clock;

    /**
     * Keeps the result and carries it to the declarations it concerns; where none stands yet it waits for them.
     *
     * @throws InvalidForm with pointers to the members, such as {@code /number}
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public ResultView report(ResultElsewhere.Reported typed) {
        Actor actor = actors.current();
        ResultElsewhere.Reported reported = normal(typed);
        refuseUnlessWhole(reported, actor.organisation());
        Optional<ResultElsewhere> earlier = results.find(actor.organisation(), reported.document(), reported.number());
        if (earlier.isPresent()) {
            if (!earlier.get().says(reported)) {
                throw Refusal.notNow("result.reported-differently", reported.number(), reported.document());
            }
            return view(earlier.get());
        }
        ResultElsewhere result = new ResultElsewhere(
                numbers.next(ResultElsewhere.class), actor.organisation(), reported, actor.person(), clock.instant());
        results.add(result);
        matching.carry(result);
        matching.tellNear(result);
        return view(result);
    }

    /** What the own agency reported, newest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Page<ResultView> page(String text, Cut cut) {
        Page<ResultElsewhere> page =
                results.of(actors.current().organisation(), text, cut.atMost(Limits.PAGE_ROWS.intValue()));
        Map<String, List<String>> carried =
                results
                        .matches(page.rows().stream()
                                .map(ResultElsewhere::reference)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                ResultMatch::result,
                                Collectors.mapping(ResultMatch::declaration, Collectors.toList())));
        Map<String, List<String>> near = matching.near(page.rows().stream()
                .filter(row -> !carried.containsKey(row.reference()))
                .toList());
        return page.showing(page.rows().stream()
                .map(row -> new ResultView(
                        row,
                        carried.getOrDefault(row.reference(), List.of()),
                        near.getOrDefault(row.reference(), List.of())))
                .toList());
    }

    /**
     * What the own agency decided elsewhere about the document of that application, for a cargo whose number is only written
     * otherwise: whoever reviews it looks whether it is the same.
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<ResultElsewhereFacts> nearly(String application) {
        ApplicationView view = viewing.outline(application);
        return declarations.ofCase(view.dossier()).stream()
                .flatMap(declaration -> matching.decided(view.applicant(), declaration.carriage()).near().stream())
                .filter(result -> result.agency().equals(view.agency())
                        && result.document().equals(view.document()))
                .toList();
    }

    /** The documents that the own agency decides. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<DocumentDefinition> documents() {
        String agency = actors.current().organisation();
        return definitions.inForce(today()).stream()
                .filter(definition -> definition.agency().equals(agency))
                .toList();
    }

    /**
     * Result and declaration may be written at the same moment, each before it could see the other: what is still waiting
     * is tried again.
     */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    @PermitAll
    public void carryWaiting() {
        results.waiting(Limits.WAITING_RESULTS.intValue()).forEach(matching::carry);
    }

    private ResultView view(ResultElsewhere result) {
        List<String> reached = results.matches(result.reference());
        return new ResultView(
                result,
                reached,
                reached.isEmpty()
                        ? matching.near(List.of(result)).getOrDefault(result.reference(), List.of())
                        : List.of());
    }

    private static ResultElsewhere.Reported normal(ResultElsewhere.Reported typed) {
        return new ResultElsewhere.Reported(
                Written.code(typed.document()),
                Written.line(typed.number()),
                typed.outcome(),
                typed.decidedOn(),
                typed.validUntil(),
                Written.text(typed.reason()),
                Matching.digits(typed.businessNumber()),
                reference(typed.declaration()),
                Carriage.of(typed.carriage().billOfLading(), typed.carriage().cargoNumber()));
    }

    private static @Nullable String reference(@Nullable String typed) {
        String text = typed == null ? "" : Reference.read(typed);
        return text.isEmpty() ? null : text;
    }

    private void refuseUnlessWhole(ResultElsewhere.Reported reported, String agency) {
        List<Violation> wrong = new ArrayList<>();
        boolean own = definitions
                .find(reported.document(), today())
                .filter(definition -> definition.agency().equals(agency))
                .isPresent();
        unless(own, wrong, "/document", "result.document-not-yours");
        unless(NUMBER.matcher(reported.number()).matches(), wrong, "/number", "result.number-malformed");
        unless(!reported.decidedOn().isAfter(today()), wrong, "/decidedOn", "result.decided-in-future");
        LocalDate until = reported.validUntil();
        unless(
                until == null || !until.isBefore(reported.decidedOn()),
                wrong,
                "/validUntil",
                "result.valid-before-decided");
        boolean refused = reported.outcome() == ResultElsewhere.Outcome.REFUSED;
        unless(!refused || !reported.reason().isEmpty(), wrong, "/reason", "result.reason-wanted");
        unless(Written.length(reported.reason()) <= REASON_LENGTH, wrong, "/reason", "result.too-long");
        unless(
                BUSINESS_NUMBER.matcher(reported.businessNumber()).matches(),
                wrong,
                "/businessNumber",
                "result.business-number-malformed");
        refuseUnlessNaming(reported, wrong);
        refuseResidentNumbers(reported, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    private static void refuseUnlessNaming(ResultElsewhere.Reported reported, List<Violation> wrong) {
        Carriage carriage = reported.carriage();
        unless(
                reported.declaration() != null || !carriage.isUnknown(),
                wrong,
                "/billOfLading",
                "result.nothing-to-match");
        unless(fits(carriage.billOfLading()), wrong, "/billOfLading", "result.too-long");
        unless(fits(carriage.cargoNumber()), wrong, "/cargoNumber", "result.too-long");
        unless(fits(reported.declaration()), wrong, "/declaration", "result.too-long");
    }

    /** A number without a hyphen or blank may be one of the agency's own; in words there is no such doubt. */
    private static void refuseResidentNumbers(ResultElsewhere.Reported reported, List<Violation> wrong) {
        Carriage carriage = reported.carriage();
        unless(!ResidentNumber.isIn(reported.reason()), wrong, "/reason", RESIDENT_NUMBER);
        unless(isNoPerson(reported.number()), wrong, "/number", RESIDENT_NUMBER);
        unless(isNoPerson(reported.declaration()), wrong, "/declaration", RESIDENT_NUMBER);
        unless(isNoPerson(carriage.billOfLading()), wrong, "/billOfLading", RESIDENT_NUMBER);
        unless(isNoPerson(carriage.cargoNumber()), wrong, "/cargoNumber", RESIDENT_NUMBER);
    }

    private static boolean isNoPerson(@Nullable String number) {
        return number == null || !ResidentNumber.isInParted(number);
    }

    private static boolean fits(@Nullable String number) {
        return number == null || Written.length(number) <= CARGO_LENGTH;
    }

    private static void unless(boolean fine, List<Violation> wrong, String pointer, String code) {
        if (!fine) {
            wrong.add(new Violation(pointer, code));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }
}
