package org.singlewindow.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.privacy.Look;
import org.singlewindow.privacy.Looking;
import org.singlewindow.privacy.Seen;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** An administrator registers companies and changes what is known of them; the company's history names each step. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class Founding {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Agencies agencies;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Looking looking;

    /** A company with some of its people. */
    public record Company(OrganisationFacts organisation, Page<PersonFacts> people) {}

    /**
     * Registers a company; its people are admitted afterwards.
     *
     * @param code by which the window calls it, such as {@code SAEBOM}; for good
     * @throws InvalidForm with pointers {@code /code}, {@code /kind}, {@code /nameKo}, {@code /nameEn} and those of the
     *     contact
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void found(String code, Organisation.Kind kind, Text name, Organisation.Contact contact) {
        Text names = CompanyCheck.read(name);
        Organisation.Contact read = CompanyCheck.read(contact);
        List<Violation> wrong = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            wrong.add(new Violation("/code", "party.company-code-malformed"));
        } else if (isTaken(code)) {
            wrong.add(new Violation("/code", "party.company-code-taken", code));
        }
        if (!OrganisationFacts.COMPANIES.contains(kind)) {
            wrong.add(new Violation("/kind", "party.company-kind-wanted"));
        }
        wrong.addAll(CompanyCheck.check(names, read, ""));
        wrong.addAll(takenNumber(code, kind, read));
        refuseIf(wrong);
        organisations.found(code, kind, names, read);
        timeline.recordOrBegin(OrganisationFacts.history(code), actors.current(), Step.of("party.found-company", code));
    }

    private boolean isTaken(String code) {
        return organisations.find(code).isPresent() || agencies.codes().contains(code);
    }

    /** One business may be a trader and a forwarder, but not two traders. */
    private List<Violation> takenNumber(String code, Organisation.Kind kind, Organisation.Contact contact) {
        String number = Objects.requireNonNullElse(contact.businessNumber(), "");
        if (BusinessNumber.read(number).isEmpty()) {
            return List.of();
        }
        return organisations.numbered(number).stream()
                .filter(other -> other.kind() == kind && !other.code().equals(code))
                .limit(1)
                .map(other -> new Violation("/businessNumber", "party.business-number-taken", other.code()))
                .toList();
    }

    private static void refuseIf(List<Violation> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidForm(wrong);
        }
    }

    /**
     * Changes what is known of a company; consignments and applications that were lodged keep what they said.
     *
     * @param revision of the company as it was read
     * @throws InvalidForm with pointers {@code /nameKo}, {@code /nameEn} and those of the contact
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void change(String code, int revision, Text name, Organisation.Contact contact) {
        Organisation company = company(code, organisations.lock(code));
        Text names = CompanyCheck.read(name);
        Organisation.Contact read = CompanyCheck.read(contact);
        String before = Objects.requireNonNullElse(company.businessNumber(), "");
        List<Violation> wrong = new ArrayList<>(CompanyCheck.check(names, read, before));
        if (!before.equals(read.businessNumber())) {
            wrong.addAll(takenNumber(code, company.kind(), read));
        }
        refuseIf(wrong);
        JsonObject was = company.asParty();
        boolean renamed = !company.name().equals(names);
        company.change(revision, names, read);
        String changed = changed(was, company.asParty(), renamed);
        if (!changed.isEmpty()) {
            timeline.recordOrBegin(
                    OrganisationFacts.history(code),
                    actors.current(),
                    Step.of("party.change-company", code, "changed", changed));
        }
    }

    /** The names of what changed; what it was and is says something about people, and stays out of the history. */
    private static String changed(JsonObject was, JsonObject is, boolean renamed) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .filter(name -> name.equals("name") ? renamed : !Objects.equals(was.get(name), is.get(name)))
                .collect(Collectors.joining(" "));
    }

    static Organisation company(String code, Optional<Organisation> known) {
        return known.filter(found -> OrganisationFacts.COMPANIES.contains(found.kind()))
                .orElseThrow(() -> Refusal.notFound("party.company-not-found", code));
    }

    /** A company with some of its people; that they were seen is recorded. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Company open(String code, Cut cut) {
        Organisation company = company(code, organisations.find(code));
        looking.atWork(actors.current(), new Seen(Look.Screen.PEOPLE, null, code));
        return new Company(company, Page.of(people.of(code, cut.atMost(Limits.PAGE_ROWS.intValue()))));
    }

    /**
     * Some companies, by Korean name: names and numbers, nothing of people.
     *
     * @param kinds those among them that are companies; none for all of these
     * @param text words, each part of a company's code, names or numbers; empty for all
     */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public Page<OrganisationFacts> page(Set<Organisation.Kind> kinds, String text, Cut cut) {
        Set<Organisation.Kind> chosen = EnumSet.copyOf(OrganisationFacts.COMPANIES);
        if (!kinds.isEmpty()) {
            chosen.retainAll(kinds);
        }
        return Page.of(organisations.page(chosen, BusinessNumber.spelt(text), cut.atMost(Limits.PAGE_ROWS.intValue())));
    }
}
