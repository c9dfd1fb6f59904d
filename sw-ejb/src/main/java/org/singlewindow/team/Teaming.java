package org.singlewindow.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.Assigning;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.party.Actors;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** The team as its officials see it; whoever leads it says who takes what. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Teaming {
    private static final int WHOLE = 100;

    @Inject
    private Teams teams;

    @Inject
    private Roster roster;

    @Inject
    private Register register;

    @Inject
    private Assigning assigning;

    @Inject
    private Definitions definitions;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    /** Everyone of the own agency who works, by reference. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<Colleague> colleagues() {
        String agency = actors.current().organisation();
        Map<String, Member> members =
                teams.members(agency).stream().collect(Collectors.toMap(Member::person, Function.identity()));
        Map<String, Absence> absences = teams.absences(agency, roster.today()).stream()
                .collect(Collectors.toMap(Absence::person, Function.identity(), (first, later) -> first));
        Map<String, Long> held = assigning.held(agency);
        return register.of(agency, Limits.TEAM_PEOPLE.intValue()).stream()
                .filter(person -> Roster.isAtWork(person, agency))
                .map(person -> colleague(
                        person,
                        members.getOrDefault(person.reference(), new Member(person.reference(), agency)),
                        absences.get(person.reference()),
                        held.getOrDefault(person.reference(), 0L)))
                .toList();
    }

    private Colleague colleague(PersonFacts person, Member member, @Nullable Absence absence, long held) {
        Member.Duties duties = member.duties();
        return new Colleague(
                person.reference(),
                person.name(),
                member.isHead(),
                duties.office(),
                duties.share(),
                duties.documents(),
                held,
                absence != null && absence.days().contain(roster.today()),
                absence == null ? null : AbsenceView.of(absence));
    }

    /** Whether the caller shares out the work of the own agency. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public boolean isHead() {
        return teams.member(actors.current().person()).filter(Member::isHead).isPresent();
    }

    /** The documents that the own agency decides today. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<DocumentDefinition> documents() {
        String agency = actors.current().organisation();
        return definitions.inForce(roster.today()).stream()
                .filter(document -> document.agency().equals(agency))
                .toList();
    }

    /** Where the own agency receives applications. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<CodeLists.Entry> offices() {
        String list = "offices-" + actors.current().organisation().toLowerCase(Locale.ROOT);
        return codeLists.has(list) ? codeLists.list(list) : List.of();
    }

    /**
     * Whoever leads the team says what a colleague's work is.
     *
     * @param office whose applications are taken; empty for those of every office
     * @param share of what arrives, in percent; who has none takes what he wants
     * @param documents that are taken; empty for all
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void place(String colleague, String office, int share, List<String> documents) {
        Actor head = actors.current();
        refuseUnlessHead();
        PersonFacts person = register.person(colleague)
                .filter(known -> Roster.isAtWork(known, head.organisation()))
                .orElseThrow(() -> Refusal.notFound("team.no-colleague", colleague));
        refuseUnlessFit(office, share, documents);
        timeline.recordOrBegin(
                OrganisationFacts.history(head.organisation()),
                head,
                Step.of("team.place", person.reference(), "share", office + " " + share + " % " + documents));
        member(person).perform(new Member.Duties(office, share, documents));
    }

    private void refuseUnlessHead() {
        if (!isHead()) {
            throw Refusal.notTheirs("team.head-wanted");
        }
    }

    private void refuseUnlessFit(String office, int share, List<String> documents) {
        if (share < 0 || share > WHOLE) {
            throw Refusal.notValid("team.no-such-share", WHOLE);
        }
        if (!office.isEmpty() && offices().stream().noneMatch(one -> one.code().equals(office))) {
            throw Refusal.notValid("team.no-such-office", office);
        }
        List<String> own = documents().stream().map(DocumentDefinition::code).toList();
        documents.stream()
                .filter(document -> !own.contains(document))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.notValid("team.no-such-document", other);
                });
    }

    private Member member(PersonFacts person) {
        return teams.member(person.reference()).orElseGet(() -> {
            Member fresh = new Member(person.reference(), person.organisation());
            teams.add(fresh);
            return fresh;
        });
    }
}
