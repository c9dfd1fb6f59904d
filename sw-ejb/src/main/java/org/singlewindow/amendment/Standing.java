package org.singlewindow.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.ConfirmationFacts;
import org.singlewindow.declaration.DeclarationAmending;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationState;
import org.singlewindow.declaration.Demand;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Limits;
import org.singlewindow.reference.Texts;

/** Tells what of a lodged case stands because others rely on it, whatever the list of what may be corrected says. */
@ApplicationScoped
class Standing {
    static final String CONFIRMED = "amendment.confirmed";

    private static final String ITEMS = "items";
    private static final String TRANSPORT = "transport";
    private static final Set<String> OF_THE_PLACE = Set.of(
            "billOfLading",
            "cargoNumber",
            "cargoPackages",
            "cargoWeight",
            "warehouse",
            "goodsLocation",
            "inspectionPlace",
            "quarantinePlace",
            "containerNumber",
            "sealNumber");

    @Inject
    private CaseDeclarations declarations;

    @Inject
    private Amendments amendments;

    @Inject
    private Event<DeclarationAmending> asking;

    /**
     * What stands, by the codes of the words that say why.
     *
     * @param whole why nothing changes
     * @param goods why goods, their place and their containers do not
     * @param confirmed numbers of goods items that customs confirmed under another law
     */
    record Stands(List<String> whole, List<String> goods, Set<Integer> confirmed) {
        Stands {
            whole = List.copyOf(whole);
            goods = List.copyOf(goods);
            confirmed = Set.copyOf(confirmed);
        }

        /** Why nothing changes, at the whole. */
        List<Violation> all() {
            return whole.stream()
                    .limit(1)
                    .map(code -> new Violation("/consignment", code))
                    .toList();
        }

        /** Numbers of the goods items of that section that customs confirmed. */
        Set<Integer> confirmedIn(String section) {
            return section.equals(ITEMS) ? confirmed : Set.of();
        }

        /** Why that does not change; {@code line} is 0 where it is of no goods item, {@code field} empty for a whole one. */
        Optional<String> why(String section, int line, String field) {
            if (!whole.isEmpty()) {
                return Optional.of(whole.get(0));
            }
            boolean ofTheGoods = section.equals(ITEMS) || section.equals(TRANSPORT) && OF_THE_PLACE.contains(field);
            if (ofTheGoods && !goods.isEmpty()) {
                return Optional.of(goods.get(0));
            }
            return confirmed.contains(line) ? Optional.of(CONFIRMED) : Optional.empty();
        }
    }

    Stands of(DeclarationFacts declaration) {
        if (declaration.state().isFinal()) {
            return new Stands(List.of(), List.of(), Set.of());
        }
        DeclarationAmending event = new DeclarationAmending(declaration);
        asking.fire(event);
        List<String> whole = new ArrayList<>(event.whole());
        if (declaration.state() == DeclarationState.READY) {
            whole.add("amendment.ready");
        } else if (isAnswered(declaration)) {
            whole.add("amendment.answered");
        }
        if (amendments.count(declaration.dossierReference()) >= Limits.AMENDMENTS.value()) {
            whole.add("amendment.often-enough");
        }
        List<String> goods = new ArrayList<>(event.goods());
        if (declarations.requirements(declaration).stream()
                .anyMatch(one -> one.state() == DeclarationRequirement.State.PARTLY)) {
            goods.add("amendment.partly");
        }
        if (declaration.demand(Demand.INSPECTION) != Demand.State.NONE) {
            goods.add("amendment.inspected");
        }
        return new Stands(whole, goods, confirmed(declaration));
    }

    /** The words of the code as the reason at that place. */
    static Violation because(String pointer, String code) {
        return new Violation(pointer, "amendment.stands", Texts.meaning(code).orElseThrow());
    }

    /** What customs may be just about to find good. */
    private static boolean isAnswered(DeclarationFacts declaration) {
        Demand.State papers = declaration.demand(Demand.PAPERS);
        Demand.State inspection = declaration.demand(Demand.INSPECTION);
        return papers == Demand.State.ANSWERED
                || papers == Demand.State.MET
                || inspection == Demand.State.MET
                || inspection == Demand.State.WANTING;
    }

    private Set<Integer> confirmed(DeclarationFacts declaration) {
        return declarations.confirmations(declaration).stream()
                .filter(one -> one.state() == Confirmation.State.CONFIRMED)
                .map(ConfirmationFacts::items)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
