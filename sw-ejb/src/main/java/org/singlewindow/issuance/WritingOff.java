package org.singlewindow.issuance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.application.ApplicationDecided;
import org.singlewindow.application.Decision;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.certificate.Quantity;
import org.singlewindow.certificate.QuantityLeft;
import org.singlewindow.declaration.CaseDeclarations;
import org.singlewindow.declaration.DeclarationCancelled;
import org.singlewindow.declaration.DeclarationReleased;
import org.singlewindow.declaration.DeclarationRequirementFacts;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.shared.Refusal;

/**
 * Keeps count of what certificates are for: measured when they are issued, written off when customs releases what they
 * were needed for, given back when a declaration is cancelled. Whoever decides or releases does not know of it. Its
 * last day is not asked: a certificate that held when the declaration was lodged is written off, however long customs takes.
 */
@ApplicationScoped
class WritingOff {
    @Inject
    private Certificates certificates;

    @Inject
    private CaseDossiers dossiers;

    @Inject
    private CaseDeclarations declarations;

    void decided(@Observes ApplicationDecided event) {
        Optional.ofNullable(event.certificate())
                .flatMap(certificates::find)
                .ifPresent(issued -> certificates.measure(issued.number(), quantities(issued, event.partial())));
    }

    /** As they were declared, or as much of it as was approved. */
    private List<Quantity> quantities(CertificateFacts issued, Decision.@Nullable Partial partial) {
        Map<Integer, JsonObject> declared = items(issued.dossierReference()).stream()
                .collect(Collectors.toMap(Quantity::sequence, Function.identity(), (one, other) -> one));
        return issued.items().stream()
                .map(Certificate.Item::sequence)
                .map(declared::get)
                .filter(Objects::nonNull)
                .flatMap(item -> Quantity.declared(item).stream())
                .map(whole -> partial == null ? whole : partial.of(whole))
                .toList();
    }

    void released(@Observes DeclarationReleased event) {
        List<JsonObject> items = items(event.dossier());
        for (CertificateFacts certificate : named(event)) {
            certificates.writeOff(certificate.number(), event.declaration(), used(certificate, event.dossier(), items));
        }
    }

    void cancelled(@Observes DeclarationCancelled event) {
        certificates.giveBack(event.declaration());
    }

    /**
     * Those of the window that a declaration rests on, always in the same order, so that nobody deadlocks. What was decided
     * elsewhere may bear any number: a certificate counts only if it is the declarant's and of that agency and document.
     */
    private List<CertificateFacts> named(DeclarationReleased event) {
        List<DeclarationRequirementFacts> requirements = declarations
                .find(event.declaration())
                .map(declarations::requirements)
                .orElse(List.of());
        List<String> numbers = requirements.stream()
                .map(DeclarationRequirementFacts::certificate)
                .filter(Objects::nonNull)
                .toList();
        return certificates.find(numbers).stream()
                .filter(certificate -> certificate.holder().equals(event.declarant()))
                .filter(certificate -> requirements.stream().anyMatch(one -> isFor(one, certificate)))
                .sorted(Comparator.comparing(CertificateFacts::number))
                .toList();
    }

    private static boolean isFor(DeclarationRequirementFacts requirement, CertificateFacts certificate) {
        return certificate.number().equals(requirement.certificate())
                && certificate.agency().equals(requirement.agency())
                && certificate.document().equals(requirement.document());
    }

    /** Of the case that it was issued for, item by item; of another case, whatever is called by the same goods code. */
    private List<Quantity> used(CertificateFacts certificate, String dossier, List<JsonObject> items) {
        boolean own = certificate.dossierReference().equals(dossier);
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        List<QuantityLeft> lines = certificates.left(List.of(certificate.number()));
        for (JsonObject item : items) {
            Quantity.declared(item).ifPresent(quantity -> {
                List<QuantityLeft> about = lines(certificate, lines, item, quantity, own);
                share(quantity.amount(), inItsUnit(certificate, about, quantity), amounts);
            });
        }
        List<Quantity> used = new ArrayList<>();
        lines.forEach(line -> Optional.ofNullable(amounts.get(line.sequence()))
                .ifPresent(amount -> used.add(new Quantity(line.sequence(), amount, line.unit()))));
        return used;
    }

    /** Takes from each line what is left of it; what is more than all of them have is the last one's, which refuses it. */
    private static void share(BigDecimal amount, List<QuantityLeft> lines, Map<Integer, BigDecimal> amounts) {
        BigDecimal rest = amount;
        for (int i = 0; i < lines.size() && rest.signum() > 0; i++) {
            QuantityLeft line = lines.get(i);
            BigDecimal left = line.left().subtract(amounts.getOrDefault(line.sequence(), BigDecimal.ZERO));
            BigDecimal taken = i == lines.size() - 1 ? rest : rest.min(left.max(BigDecimal.ZERO));
            if (taken.signum() > 0) {
                amounts.merge(line.sequence(), taken, BigDecimal::add);
                rest = rest.subtract(taken);
            }
        }
    }

    private static List<QuantityLeft> lines(
            CertificateFacts certificate, List<QuantityLeft> lines, JsonObject item, Quantity quantity, boolean own) {
        return lines.stream()
                .filter(line -> own ? line.sequence() == quantity.sequence() : isCalled(certificate, line, item))
                .toList();
    }

    /** What is counted otherwise than it was approved would go without being written off. */
    private static List<QuantityLeft> inItsUnit(
            CertificateFacts certificate, List<QuantityLeft> lines, Quantity quantity) {
        List<QuantityLeft> counted = lines.stream()
                .filter(line -> line.unit().equals(quantity.unit()))
                .toList();
        if (counted.isEmpty() && !lines.isEmpty()) {
            throw Refusal.notNow("certificate.other-unit", certificate.number(), quantity.unit());
        }
        return counted;
    }

    private static boolean isCalled(CertificateFacts certificate, QuantityLeft line, JsonObject item) {
        return certificate.items().stream()
                .anyMatch(one -> one.sequence() == line.sequence()
                        && !one.hs().isEmpty()
                        && one.hs().equals(item.getString("hs", "")));
    }

    private List<JsonObject> items(String dossier) {
        return dossiers.find(dossier).map(found -> found.items()).orElse(List.of());
    }
}
