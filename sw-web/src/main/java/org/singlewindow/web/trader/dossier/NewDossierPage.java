package org.singlewindow.web.trader.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.party.Actors;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.Register;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Json;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Problems;

/** Opens a new dossier: for whom, in which direction, under which name. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/new", words = "shared.nav.new", in = Area.TRADER, order = 20)
public class NewDossierPage {
    @Inject
    private Drafting drafting;

    @Inject
    private Representation representation;

    @Inject
    private Register register;

    @Inject
    private Actors actors;

    @Inject
    private Feedback feedback;

    private String owner = "";
    private Direction direction = Direction.IMPORT;
    private String title = "";
    private Problems problems = Problems.none();
    private List<OrganisationFacts> owners = List.of();

    @PostConstruct
    void load() {
        List<String> represented = representation.representedBy(actors.current());
        owners = register.organisations(represented).stream()
                .filter(found -> found.kind() == Organisation.Kind.TRADER)
                .sorted(Comparator.comparing(found -> represented.indexOf(found.code())))
                .toList();
        owner = owners.isEmpty() ? "" : owners.get(0).code();
    }

    /** Creates the dossier and goes to its task list; what is wrong with its name is said there. */
    public @Nullable String create() {
        if (owner.isEmpty()) {
            throw Refusal.notAllowed("dossier.no-mandate", "");
        }
        try {
            return toDossier(drafting.create(owner, direction, title, own(), JsonValue.EMPTY_JSON_OBJECT));
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            wrong.violations()
                    .forEach(one -> feedback.refused(one.code(), one.args().toArray()));
            return null;
        }
    }

    public Problems getProblems() {
        return problems;
    }

    /** The owner is on record, so nobody types its name and address again. */
    private JsonObject own() {
        String section = direction == Direction.IMPORT ? "importer" : "exporter";
        JsonObjectBuilder consignment = Json.createObjectBuilder();
        register.organisation(owner).ifPresent(found -> consignment.add(section, found.asParty()));
        return consignment.build();
    }

    /** Starts the next consignment of the same kind, and goes to its task list. */
    public String copy(String from) {
        String copy = drafting.copy(from);
        feedback.done("trader.copy.done");
        return toDossier(copy);
    }

    private static String toDossier(String reference) {
        return "/trader/dossier?faces-redirect=true&ref=" + reference;
    }

    public List<OrganisationFacts> getOwners() {
        return owners;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
