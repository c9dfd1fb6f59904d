package org.singlewindow.web.admin.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.form.Personal;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FieldProblem;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.TypedPerson;
import org.singlewindow.web.shared.Words;

/** Who works with the window, for which organisation and in which role. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/people", words = "shared.nav.people", in = Area.ADMIN, order = 30, leadsTo = "/admin/person")
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/admin/people?faces-redirect=true";

    @Inject
    private Admitting admitting;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final Once<Listing<PersonFacts>> people = new Once<>();
    private final Once<List<OrganisationFacts>> organisations = new Once<>();
    private final OncePerRequest<List<CustomsOffices.Office>> officesOnce = new OncePerRequest<>();

    private final Map<String, String> offices = new HashMap<>();
    private final TypedPerson typed = new TypedPerson();
    private String text = "";
    private String page = "";
    private final FieldProblem problem = new FieldProblem();

    /** Admits the person that was typed; what is wrong is said at its field, and nothing typed is lost. */
    public @Nullable String admit() {
        try {
            admitting.admit(
                    typed.getReference().strip(),
                    typed.getOrganisation(),
                    chosenRole(),
                    new Text(typed.getKo().strip(), typed.getEn().strip()),
                    typed.getEmail().isBlank() ? null : typed.getEmail().strip());
        } catch (Refusal refused) {
            problem.say(
                    PersonFields.of(refused, typed.getKo(), typed.getEn()),
                    words.of(refused.code(), refused.args().toArray()));
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("admin.people.admitted", typed.getReference().strip());
        return HERE;
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problem.at(field);
    }

    private Actor.Role chosenRole() {
        return getRoles().stream()
                .filter(known -> known.name().equals(typed.getRole()))
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("party.role-does-not-fit", typed.getOrganisation()));
    }

    /** Says at which office of customs an officer works. */
    public String place(String person) {
        admitting.place(person, offices.getOrDefault(person, ""));
        feedback.done("admin.people.placed", person);
        return HERE;
    }

    /** What was chosen for each officer, at first where each works. */
    public Map<String, String> getPlaces() {
        if (offices.isEmpty()) {
            getPeople().getRows().forEach(person -> offices.put(person.reference(), person.office()));
        }
        return offices;
    }

    public List<CustomsOffices.Office> getOffices() {
        return officesOnce.get(() -> admitting.offices());
    }

    /** Keeps a person out. */
    public String suspend(String person) {
        admitting.suspend(person);
        feedback.done("admin.people.suspended", person);
        return HERE;
    }

    /** Lets a person in again. */
    public String readmit(String person) {
        admitting.readmit(person);
        feedback.done("admin.people.readmitted", person);
        return HERE;
    }

    public Listing<PersonFacts> getPeople() {
        Listing<PersonFacts> shown = people.get(() -> {
            return new Listing<>(
                    admitting.page(text, Listing.cut(page)),
                    new Listing.Address("/admin/people", Map.of("text", text)),
                    "page");
        });
        names.expect(shown.getRows().stream().map(PersonFacts::organisation));
        return shown;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public TypedPerson getTyped() {
        return typed;
    }

    /** As much of an address as tells one from another. */
    public String masked(@Nullable String address) {
        return address == null ? "" : Personal.EMAIL.masked(address);
    }

    public List<OrganisationFacts> getOrganisations() {
        List<OrganisationFacts> all = organisations.get(() -> admitting.organisations());
        names.remember(all);
        return all;
    }

    /** What people can be who are of no company. */
    public List<Actor.Role> getRoles() {
        return List.of(Actor.Role.OFFICIAL, Actor.Role.CUSTOMS, Actor.Role.HELPDESK, Actor.Role.ADMIN);
    }
}
