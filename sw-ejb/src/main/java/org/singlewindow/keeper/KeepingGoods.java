package org.singlewindow.keeper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.party.Actors;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Numbers;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.timeline.Step;
import org.singlewindow.timeline.Timeline;

/** A keeper reports goods that come into its place and leave it, and sees what customs holds there. */
@Stateless
@RolesAllowed(Actor.Role.KEEPERS)
public class KeepingGoods {
    private static final int CARGO_LENGTH = 60;
    private static final Pattern CONTAINER = Pattern.compile("[A-Z0-9]{0,20}");

    @Inject
    private GoodsStays stays;

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Numbers numbers;

    @Inject
    private Actors actors;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<GoodsEntered> entered;

    @Inject
    private Event<GoodsLeft> left;

    @Inject
    private Clock clock;

    /** The keeper's goods, the newest first; only what is there, if so wished. */
    @RolesAllowed(Actor.Role.KEEPERS)
    public Page<StayView> page(boolean here, Cut cut) {
        Page<GoodsStay> page =
                stays.page(actors.current().organisation(), here, cut.atMost(Limits.PAGE_ROWS.intValue()));
        List<DeclarationFacts> declared = declarations.carriedBy(
                page.rows().stream().map(GoodsStay::cargo).distinct().toList());
        return page.showing(page.rows().stream()
                .map(stay -> stay.view(declared.stream()
                        .filter(one -> stay.cargoKey().equals(one.carriage().cargoKey()))
                        .map(one -> new StayView.Declared(one.reference(), one.state()))
                        .toList()))
                .toList());
    }

    /** Goods came in; the same cargo in the same container comes once, until it has left. */
    @RolesAllowed(Actor.Role.KEEPERS)
    public String enter(GoodsStay.Reported reported) {
        Actor keeper = actors.current();
        GoodsStay.Reported kept = asKept(reported);
        Carriage cargo = Carriage.of(null, kept.cargoNumber());
        String key = cargo.cargoKey();
        if (key == null || Written.length(kept.cargoNumber()) > CARGO_LENGTH) {
            throw Refusal.notValid("keeper.no-cargo");
        }
        if (stays.isHere(keeper.organisation(), key, kept.container())) {
            throw Refusal.notNow("keeper.here-already", kept.cargoNumber());
        }
        GoodsStay stay = new GoodsStay(numbers.next(GoodsStay.class), cargo, kept, keeper);
        stays.add(stay);
        List<DeclarationFacts> declared = declarations.carriedBy(cargo);
        record(declared, "keeper.enter", stay, keeper);
        entered.fire(new GoodsEntered(
                keeper.organisation(), cargo, kept.container(), kept.at(), references(declared), dossiers(declared)));
        return stay.reference();
    }

    /** Goods left; refused while customs holds them. */
    @RolesAllowed(Actor.Role.KEEPERS)
    public void leave(String stay, Instant at) {
        Actor keeper = actors.current();
        GoodsStay found = stays.find(stay)
                .filter(one -> one.keeper().equals(keeper.organisation()))
                .orElseThrow(() -> Refusal.notFound("keeper.not-found", stay));
        refuseAhead(at);
        List<DeclarationFacts> declared = declarations.carriedBy(found.cargo());
        if (found.view(declared.stream()
                        .map(one -> new StayView.Declared(one.reference(), one.state()))
                        .toList())
                .isHeld()) {
            throw Refusal.notNow("keeper.held", stay);
        }
        found.leave(at, keeper);
        record(declared, "keeper.leave", found, keeper);
        left.fire(new GoodsLeft(
                keeper.organisation(), found.cargo(), found.container(), at, references(declared), dossiers(declared)));
    }

    private GoodsStay.Reported asKept(GoodsStay.Reported reported) {
        refuseAhead(reported.at());
        String container = Written.code(reported.container());
        if (!CONTAINER.matcher(container).matches()) {
            throw Refusal.notValid("keeper.no-container");
        }
        if (reported.packages() < 1) {
            throw Refusal.notValid("keeper.no-packages");
        }
        return new GoodsStay.Reported(
                Written.line(reported.cargoNumber()), container, reported.packages(), reported.at());
    }

    private void refuseAhead(Instant at) {
        if (at.isAfter(clock.instant())) {
            throw Refusal.notValid("keeper.no-such-moment");
        }
    }

    /** Always in the same order, so that nobody deadlocks. */
    private void record(List<DeclarationFacts> declared, String act, GoodsStay stay, Actor keeper) {
        declared.stream()
                .map(DeclarationFacts::dossierReference)
                .distinct()
                .sorted()
                .forEach(dossier -> timeline.record(
                        dossier, keeper, Step.of(act, stay.reference(), "container", stay.container())));
    }

    private static List<String> references(List<DeclarationFacts> declared) {
        return declared.stream().map(DeclarationFacts::reference).toList();
    }

    private static List<String> dossiers(List<DeclarationFacts> declared) {
        return declared.stream().map(DeclarationFacts::dossierReference).toList();
    }
}
