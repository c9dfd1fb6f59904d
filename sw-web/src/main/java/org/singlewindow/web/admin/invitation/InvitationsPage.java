package org.singlewindow.web.admin.invitation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Personal;
import org.singlewindow.form.Violation;
import org.singlewindow.invitation.InvitationFacts;
import org.singlewindow.invitation.Inviting;
import org.singlewindow.party.Register;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.TypedPerson;

/** Whom administrators invited to which organisation, and what became of it. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/invitations", words = "admin.invitation.title", in = Area.ADMIN, order = 35)
public class InvitationsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/admin/invitations";
    private static final String HERE = PAGE + "?faces-redirect=true";
    private static final String ALL = "";

    /** What can be looked at, by what the address says. */
    private static final Map<String, Set<InvitationFacts.State>> STATES = Map.of(
            ALL,
            Set.of(),
            "open",
            Set.of(InvitationFacts.State.OPEN),
            "used",
            Set.of(InvitationFacts.State.USED),
            "ended",
            Set.of(InvitationFacts.State.ENDED, InvitationFacts.State.TAKEN_BACK));

    private static final Map<String, String> FIELDS = Map.of(
            "party.no-such-organisation", "/organisation",
            "party.role-does-not-fit", "/role");

    @Inject
    private Inviting inviting;

    @Inject
    private Register register;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    @Inject
    private Clock clock;

    /** As it was when the page was opened: a button stays that of its line while others work. */
    private final Once<Listing<InvitationFacts>> invitations = new Once<>();

    private final TypedPerson typed = new TypedPerson();
    private String text = "";
    private String view = ALL;
    private String page = "";
    private Problems problems = Problems.none();

    /** Invites whoever was typed; what is wrong is said at its field, and nothing typed is lost. */
    public @Nullable String invite() {
        try {
            inviting.invite(typed.getEmail(), typed.getOrganisation().strip(), chosenRole());
        } catch (Refusal refused) {
            problems = Problems.of(List.of(new Violation(
                    FIELDS.getOrDefault(refused.code(), "/email"),
                    refused.code(),
                    refused.args().toArray())));
            return null;
        }
        feedback.done("admin.invitation.sent", typed.getEmail().strip());
        return HERE;
    }

    /** Without a choice it is what people of such an organisation usually are. */
    private Actor.Role chosenRole() {
        return getRoles().stream()
                .filter(known -> known.name().equals(typed.getRole()))
                .findFirst()
                .or(() -> register.organisation(typed.getOrganisation().strip())
                        .flatMap(known -> known.kind().roles().stream().findFirst()))
                .orElseThrow(() -> Refusal.notValid("party.no-such-organisation", typed.getOrganisation()));
    }

    /** Sends another letter, with another link. */
    public String again(long invitation) {
        return done(() -> inviting.again(invitation), "admin.invitation.sent-again");
    }

    /** The link opens nothing any more. */
    public String takeBack(long invitation) {
        return done(() -> inviting.takeBack(invitation), "admin.invitation.taken-back");
    }

    /** Somebody may have used it, or sent too many, meanwhile. */
    private String done(Runnable act, String words) {
        try {
            act.run();
            feedback.done(words);
        } catch (Refusal refused) {
            feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
        }
        return HERE;
    }

    public Listing<InvitationFacts> getInvitations() {
        Listing<InvitationFacts> shown = invitations.get(() -> {
            return new Listing<>(
                    inviting.page(STATES.getOrDefault(view, Set.of()), text, Listing.cut(page)),
                    new Listing.Address(PAGE, Map.of("text", text, "view", view)),
                    "page");
        });
        names.expect(shown.getRows().stream().map(InvitationFacts::organisation));
        return shown;
    }

    /** Where it stands now. */
    public InvitationFacts.State state(InvitationFacts invitation) {
        return invitation.state(clock.instant());
    }

    /** Whether another letter can go out. */
    public boolean isAgain(InvitationFacts invitation) {
        return isOpen(invitation) || state(invitation) == InvitationFacts.State.ENDED;
    }

    /** Whether its link can be used. */
    public boolean isOpen(InvitationFacts invitation) {
        return state(invitation) == InvitationFacts.State.OPEN;
    }

    /** As much of an address as tells one from another. */
    public String masked(String address) {
        return Personal.EMAIL.masked(address);
    }

    /** What people can be. */
    public List<Actor.Role> getRoles() {
        return List.of(
                Actor.Role.TRADER,
                Actor.Role.BROKER,
                Actor.Role.OFFICIAL,
                Actor.Role.CUSTOMS,
                Actor.Role.KEEPER,
                Actor.Role.HELPDESK,
                Actor.Role.ADMIN);
    }

    /** What the address can say beside all. */
    public List<String> getViews() {
        return List.of("open", "used", "ended");
    }

    public TypedPerson getTyped() {
        return typed;
    }

    public Problems getProblems() {
        return problems;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view != null && STATES.containsKey(view) ? view : ALL;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
