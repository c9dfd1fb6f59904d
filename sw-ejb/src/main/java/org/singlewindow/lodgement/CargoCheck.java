package org.singlewindow.lodgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Carriage;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.Load;
import org.singlewindow.declaration.SameCargo;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Violation;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Text;
import org.singlewindow.reference.Texts;
import org.singlewindow.result.ResultElsewhereFacts;

/**
 * Looks whether the cargo of a consignment was declared before. That is lawful, since a bill of lading can be declared in
 * parts, so people are told; it is wrong only where the parts are more than the whole, as far as that is known.
 */
@ApplicationScoped
class CargoCheck {
    static final String EXCEEDED = "lodgement.cargo-exceeded";
    private static final String TRANSPORT = "/consignment/transport/";

    @Inject
    private SameCargo sameCargo;

    /** Waits its turn to declare the cargo of the consignment: what is found afterwards stays so until it is lodged. */
    void takeTurns(DossierView dossier) {
        sameCargo.takeTurns(Facts.carriage(dossier.consignment()));
    }

    /** What stands for the same cargo already. */
    SameCargo.Standing standing(DossierView dossier) {
        return sameCargo.standing(dossier.direction(), Facts.carriage(dossier.consignment()), dossier.reference());
    }

    /** What people have to look at before they sign. */
    List<Violation> warnings(DossierView dossier, SameCargo.Standing standing, List<ResultElsewhereFacts> near) {
        Carriage carriage = Facts.carriage(dossier.consignment());
        List<DeclarationFacts> same = standing.declarations().stream()
                .filter(other -> carriage.meets(other.carriage()))
                .toList();
        List<DeclarationFacts> nearly = standing.declarations().stream()
                .filter(other -> carriage.isNear(other.carriage()))
                .toList();
        Stream<Violation> declared = Stream.of(
                        told(dossier, "lodgement.cargo-declared", same),
                        told(dossier, "lodgement.cargo-nearly-declared", nearly))
                .flatMap(Optional::stream);
        return Stream.concat(declared, near.stream().map(result -> nearly(carriage, result)))
                .toList();
    }

    /** What exceeds the cargo, if it is known how much that is. */
    List<Violation> wrong(DossierView dossier, SameCargo.Standing standing) {
        Carriage carriage = Facts.carriage(dossier.consignment());
        Load own = DeclaredLoad.of(dossier.consignment());
        Load others = standing.together();
        return Stream.of(
                        exceeded(carriage, own, others, Load::packages, Load::cargoPackages, "packages"),
                        exceeded(carriage, own, others, Load::weight, Load::cargoWeight, "weight"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> told(DossierView dossier, String code, List<DeclarationFacts> standing) {
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        Text list = inBoth(texts ->
                standing.stream().map(other -> words(texts, dossier, other)).collect(Collectors.joining("; ")));
        return Optional.of(
                new Violation(TRANSPORT + field(Facts.carriage(dossier.consignment())), code, standing.size(), list));
    }

    /** Of others no more than the day: whose it is, how much and under which number stays with them. */
    private static String words(Texts texts, DossierView dossier, DeclarationFacts other) {
        String day = LocalDate.ofInstant(other.lodgedAt(), Kst.ZONE).toString();
        if (!other.declarant().equals(dossier.owner())) {
            return texts.get("lodgement.cargo-of-another", day);
        }
        Load load = other.load();
        String much = Stream.of(
                        load.packages() == null ? "" : texts.get("lodgement.cargo-packages", load.packages()),
                        load.weight() == null ? "" : texts.get("lodgement.cargo-weight", load.weight()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String which = other.reference() + " " + day;
        return much.isEmpty() ? which : which + " (" + much + ")";
    }

    private static Text inBoth(Function<Texts, String> words) {
        return new Text(words.apply(Texts.of(Locale.KOREAN)), words.apply(Texts.of(Locale.ENGLISH)));
    }

    private static Violation nearly(Carriage carriage, ResultElsewhereFacts result) {
        Carriage named = result.carriage();
        String written = Objects.requireNonNullElse(
                carriage.cargoNumber() == null ? named.billOfLading() : named.cargoNumber(),
                Objects.requireNonNullElse(named.billOfLading(), ""));
        return new Violation(
                TRANSPORT + field(carriage), "lodgement.result-near", result.document(), result.number(), written);
    }

    private static Optional<Violation> exceeded(
            Carriage carriage,
            Load own,
            Load others,
            Function<Load, @Nullable BigDecimal> part,
            Function<Load, @Nullable BigDecimal> whole,
            String what) {
        Optional<BigDecimal> known = Stream.of(own, others)
                .flatMap(load -> Stream.ofNullable(whole.apply(load)))
                .max(BigDecimal::compareTo);
        BigDecimal sum = Stream.of(own, others)
                .flatMap(load -> Stream.ofNullable(part.apply(load)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return known.filter(most -> sum.compareTo(most) > 0)
                .map(most -> new Violation(
                        TRANSPORT + field(carriage),
                        EXCEEDED,
                        inBoth(texts -> texts.get("lodgement.cargo-" + what, sum)),
                        inBoth(texts -> texts.get("lodgement.cargo-" + what, most))));
    }

    private static String field(Carriage carriage) {
        return carriage.cargoNumber() == null ? "billOfLading" : "cargoNumber";
    }
}
