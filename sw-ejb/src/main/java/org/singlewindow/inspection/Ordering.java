package org.singlewindow.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.CaseApplications;
import org.singlewindow.application.Viewing;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.definitions.OrganisationText;
import org.singlewindow.party.Actors;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Timeline;

/** The official who has taken an application orders that its goods or papers are inspected. */
@Stateless
@RolesAllowed(Actor.Role.OFFICIALS)
public class Ordering {
    private static final int PLACE_LENGTH = 200;
    private static final int NOTE_LENGTH = 1_000;
    private static final int CONTAINERS = 50;
    private static final Pattern CONTAINER = Pattern.compile("[A-Z0-9]{1,17}");

    @Inject
    private Inspections inspections;

    @Inject
    private Progress progress;

    @Inject
    private Lying lying;

    @Inject
    private CaseApplications applications;

    @Inject
    private Viewing viewing;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Timeline timeline;

    @Inject
    private Actors actors;

    /** Inspections of an application, the oldest first. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public List<InspectionView> ofApplication(String application) {
        viewing.outline(application);
        return inspections.ofApplication(application).stream()
                .map(Inspection::view)
                .toList();
    }

    /** What an order says if nothing else is wished: where the goods are, by the office that received the application. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public Order suggested(String application) {
        ApplicationView view = viewing.outline(application);
        String office = applications.ofCase(view.dossier()).stream()
                .filter(found -> found.reference().equals(application))
                .findFirst()
                .map(Ordering::office)
                .filter(code -> isOffice(view.agency(), code))
                .orElse("");
        return new Order(
                InspectionKind.ON_SITE,
                office,
                lying.place(view.dossier()),
                lying.containers(view.dossier()),
                view.items(),
                "");
    }

    private static String office(ApplicationFacts application) {
        var head = application.content().getJsonObject("head");
        return head == null ? "" : head.getString("office", "");
    }

    private boolean isOffice(String agency, String office) {
        String list = OrganisationText.officesOf(agency);
        return codeLists.has(list) ? codeLists.find(list, office).isPresent() : office.isEmpty();
    }

    /**
     * Orders an inspection; the application is approved when it has a result.
     *
     * @return its reference
     */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public String order(String application, Order order) {
        Actor actor = actors.current();
        applications.caseOf(application).ifPresent(timeline::lock);
        ApplicationView view = viewing.outline(application);
        if (view.state().isFinal() || !actor.person().equals(view.holder())) {
            throw Refusal.notNow("inspection.not-holder", application);
        }
        return progress.order(
                        new Inspection.Cause(
                                view.dossier(), application, "", view.document(), view.agency(), view.applicant()),
                        fit(view, order),
                        actor)
                .reference();
    }

    /** As it is kept, or refused. */
    private Order fit(ApplicationView view, Order order) {
        if (!isOffice(view.agency(), order.office())) {
            throw Refusal.notValid("inspection.office-unknown", order.office());
        }
        Set<Integer> unknown = new HashSet<>(order.items());
        view.items().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Refusal.notValid("inspection.item-unknown", unknown.iterator().next());
        }
        return new Order(
                order.kind(),
                order.office(),
                fit(Written.line(order.place()), PLACE_LENGTH),
                containers(order.containers()),
                order.items().stream().distinct().sorted().toList(),
                fit(Written.text(order.note()), NOTE_LENGTH));
    }

    private static List<String> containers(List<String> written) {
        List<String> containers = written.stream()
                .map(Written::code)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (containers.size() > CONTAINERS) {
            throw Refusal.notValid("inspection.too-many-containers", CONTAINERS);
        }
        containers.stream()
                .filter(one -> !CONTAINER.matcher(one).matches())
                .findFirst()
                .ifPresent(odd -> {
                    throw Refusal.notValid("inspection.container-odd", odd);
                });
        return containers;
    }

    static String fit(String text, int longest) {
        if (Written.length(text) > longest) {
            throw Refusal.notValid("inspection.text-too-long", longest);
        }
        return ResidentNumber.refuseIn(text);
    }
}
