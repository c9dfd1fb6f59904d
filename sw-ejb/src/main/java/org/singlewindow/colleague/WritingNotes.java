package org.singlewindow.colleague;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.party.Actors;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Officials of one agency write to each other beside an application; whoever is called by {@code @name} is told. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class WritingNotes {
    private static final int TEXT_LENGTH = 2_000;
    private static final int MENTIONS = 20;
    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}_.-]{2,40})");

    @Inject
    private ColleagueNotes notes;

    @Inject
    private CaseApplications applications;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    @Inject
    private Event<ColleagueMentioned> mentioned;

    @Inject
    private Clock clock;

    /** Writes a note beside the application. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void write(String reference, String text) {
        Actor author = actors.current();
        ApplicationFacts application = applications.visibleTo(author, reference);
        String written = ResidentNumber.refuseIn(Written.text(text));
        if (written.isEmpty()) {
            throw Refusal.notValid("colleague.text-wanted");
        }
        if (Written.length(written) > TEXT_LENGTH) {
            throw Refusal.notValid("colleague.text-too-long", TEXT_LENGTH);
        }
        if (notes.of(reference).size() >= Limits.COLLEAGUE_NOTES.intValue()) {
            throw Refusal.notNow("colleague.too-many", Limits.COLLEAGUE_NOTES.value());
        }
        List<PersonFacts> called = called(written, author);
        notes.add(new ColleagueNote(
                application,
                author,
                written,
                called.stream().map(PersonFacts::reference).toList(),
                clock.instant()));
        called.forEach(person -> tell(person, application));
    }

    private List<PersonFacts> called(String text, Actor author) {
        Set<String> names = MENTION.matcher(text)
                .results()
                .map((MatchResult found) -> plain(found.group(1)))
                .collect(Collectors.toSet());
        return names.isEmpty()
                ? List.of()
                : register.of(author.organisation(), Limits.TEAM_PEOPLE.intValue()).stream()
                        .filter(person -> person.isActive() && person.role() == Actor.Role.OFFICIAL)
                        .filter(person -> !person.reference().equals(author.person()))
                        .filter(person -> names.contains(plain(person.reference()))
                                || names.contains(plain(person.name().ko()))
                                || names.contains(plain(person.name().en())))
                        .limit(MENTIONS)
                        .toList();
    }

    /** As it is typed after an at sign: a name without its spaces. */
    private static String plain(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private void tell(PersonFacts person, ApplicationFacts application) {
        String email = person.email();
        if (email != null && !email.isBlank()) {
            mentioned.fire(new ColleagueMentioned(
                    email,
                    application.reference(),
                    application.dossierReference(),
                    application.document(),
                    application.agency()));
        }
    }

    /** What was written beside the application, the oldest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<NoteView> of(String reference) {
        applications.visibleTo(actors.current(), reference);
        return notes.of(reference).stream().map(ColleagueNote::view).toList();
    }

    /** The newest notes that call the caller by name. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<NoteView> mentions() {
        Actor actor = actors.current();
        return notes.mentioning(actor.organisation(), actor.person(), MENTIONS).stream()
                .map(ColleagueNote::view)
                .toList();
    }
}
