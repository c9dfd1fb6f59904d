package org.singlewindow.automatic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.catalogue.FourEyes;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Handling;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** Two administrators switch automatic decisions of a document on; one switches them off, at once and on every server. */
@Stateless
@RolesAllowed(Actor.Role.ADMINISTRATORS)
public class SwitchingAutomatic {
    private static final String CHAIN = "automatic";
    private static final String ON = "automatic.on";

    @Inject
    private Automatics automatics;

    @Inject
    private Definitions definitions;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** The documents that have a rule today. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public List<SwitchView> switches() {
        Map<String, Switch> known =
                automatics.switches().stream().collect(Collectors.toMap(Switch::document, Function.identity()));
        return definitions.inForce(today()).stream()
                .filter(document -> document.handling().automatic() != null)
                .map(document -> view(document, known.get(document.code())))
                .toList();
    }

    private SwitchView view(DocumentDefinition document, @Nullable Switch known) {
        String proposer = known == null ? null : known.proposer();
        Handling.Automatic rule = document.handling().automatic();
        if (rule == null) {
            throw noRule(document.code());
        }
        return new SwitchView(
                document.code(),
                document.name(),
                document.agency(),
                rule,
                known != null && known.isOn(),
                proposer == null ? null : fourEyes.name(proposer),
                fourEyes.isOwn(proposer));
    }

    /** Wants automatic decisions of the document on. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void propose(String document) {
        if (definitions
                .find(document, today())
                .filter(known -> known.handling().automatic() != null)
                .isEmpty()) {
            throw noRule(document);
        }
        record("automatic.propose", document);
        Switch known = automatics.lock(document).orElseGet(() -> {
            Switch fresh = new Switch(document, clock.instant());
            automatics.add(fresh);
            return fresh;
        });
        if (known.isOn()) {
            throw Refusal.notNow("automatic.on-already", document);
        }
        known.propose(actors.current().person(), clock.instant());
    }

    /** Another administrator agrees: from now on the document is decided automatically where its rule lets it. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void agree(String document) {
        record(ON, document);
        Switch known = automatics
                .lock(document)
                .filter(one -> one.proposer() != null)
                .orElseThrow(() -> fourEyes.refused(ON, Refusal.notNow("automatic.not-proposed", document)));
        fourEyes.another(ON, known.proposer(), document);
        known.turn(true, clock.instant());
    }

    /** From now on persons decide, on every server; what was proposed is off the table as well. */
    @RolesAllowed(Actor.Role.ADMINISTRATORS)
    public void switchOff(String document) {
        record("automatic.off", document);
        automatics.lock(document).ifPresent(known -> known.turn(false, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Kst.ZONE));
    }

    private static Refusal noRule(String document) {
        return Refusal.notFound("automatic.no-rule", document);
    }

    private void record(String act, String document) {
        timeline.recordOrBegin(CHAIN, actors.current(), Step.of(act, document));
    }
}
