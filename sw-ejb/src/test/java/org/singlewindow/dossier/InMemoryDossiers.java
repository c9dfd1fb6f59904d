package org.singlewindow.dossier;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.singlewindow.InMemoryIds;
import org.singlewindow.application.Application;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.application.Applications;
import org.singlewindow.catchword.Catchword;
import org.singlewindow.catchword.InMemoryCatchwords;
import org.singlewindow.declaration.Confirmation;
import org.singlewindow.declaration.Declaration;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.Declarations;
import org.singlewindow.declaration.Demand;
import org.singlewindow.party.InMemoryOrganisations;
import org.singlewindow.party.Reach;
import org.singlewindow.persistence.InMemoryColumns;
import org.singlewindow.persistence.InMemoryPages;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Dossiers in memory. */
@Alternative
@Priority(1)
@ApplicationScoped
public class InMemoryDossiers implements Dossiers {
    @Inject
    private Applications applications;

    @Inject
    private Declarations declarations;

    @Inject
    private InMemoryCatchwords catchwords;

    @Inject
    private InMemoryOrganisations organisations;

    private final List<Dossier> dossiers = new ArrayList<>();

    @Override
    public void add(Dossier dossier) {
        InMemoryIds.give(dossier);
        dossiers.add(dossier);
    }

    @Override
    public Optional<Dossier> find(String reference) {
        return dossiers.stream().filter(d -> d.reference().equals(reference)).findFirst();
    }

    @Override
    public Optional<Dossier> lock(String reference) {
        return find(reference);
    }

    @Override
    public int countDrafts(String filedBy, int most) {
        return (int) dossiers.stream()
                .filter(d -> d.filedBy().equals(filedBy) && d.state() == Dossier.State.DRAFT)
                .limit(most)
                .count();
    }

    @Override
    public List<String> draftTitles(String filedBy, String beginning, int most) {
        return dossiers.stream()
                .filter(d -> d.filedBy().equals(filedBy) && d.state() == Dossier.State.DRAFT)
                .map(Dossier::title)
                .filter(title -> title.startsWith(beginning))
                .limit(most)
                .toList();
    }

    @Override
    public Page<Dossier> within(Reach reach, DossierQuery query, Cut cut) {
        List<Dossier> all = dossiers.stream()
                .filter(d -> d.state() == query.stage().state())
                .filter(d -> reach.hasConsignment(d.owner(), d.filedBy())
                        || d.lodgedDocuments().stream().anyMatch(document -> reach.covers(d.owner(), document)))
                .filter(d -> stands(d, reach, query.stage()))
                .filter(d -> catchwords.finds(query.text(), d.reference(), word -> isTold(word, d, reach)))
                .filter(d -> isNarrowed(d, reach, new InMemoryColumns(query.columns())))
                .toList();
        return InMemoryPages.of(
                all, Dossiers.order(query.order()), cut, query.stage().isReaders());
    }

    private boolean isNarrowed(Dossier dossier, Reach reach, InMemoryColumns columns) {
        String owner = organisations
                .find(dossier.owner())
                .map(of -> String.join(" ", of.code(), of.nameKo(), of.nameEn()))
                .orElse("");
        Optional<Declaration> declared = reach.hasConsignment(dossier.owner(), dossier.filedBy())
                ? declarations.ofCase(dossier.reference())
                : Optional.empty();
        LocalDate day = declared.map(Declaration::arrival).orElse(LocalDate.MAX);
        String state = declared.map(one -> one.state().name()).orElse("");
        String applied = applications.ofCase(dossier.reference()).stream()
                .map(Application::document)
                .filter(document -> reach.covers(dossier.owner(), document))
                .filter(document -> columns.is("requirements", document))
                .findFirst()
                .orElse("");
        return columns.begins("reference", dossier.reference())
                && columns.words("name", dossier.title() + " " + owner)
                && columns.on("day", day)
                && columns.is("declaration", state)
                && columns.is("requirements", applied);
    }

    private static boolean isTold(Catchword word, Dossier dossier, Reach reach) {
        return word.document() == null
                ? reach.hasConsignment(dossier.owner(), dossier.filedBy())
                : reach.covers(dossier.owner(), word.document());
    }

    private boolean stands(Dossier dossier, Reach reach, DossierQuery.Stage stage) {
        return switch (stage) {
            case DRAFT, LODGED -> true;
            case NEEDS_ME -> needsReader(dossier, reach);
            case WAITING -> isOpen(dossier, reach) && !needsReader(dossier, reach);
            case DONE -> !isOpen(dossier, reach) && !needsReader(dossier, reach);
        };
    }

    private boolean needsReader(Dossier dossier, Reach reach) {
        boolean questioned = applications.ofCase(dossier.reference()).stream()
                .anyMatch(a -> a.state() == ApplicationState.QUESTIONED && reach.covers(a.applicant(), a.document()));
        return questioned
                || reach.hasConsignment(dossier.owner(), dossier.filedBy())
                        && declarations
                                .ofCase(dossier.reference())
                                .filter(d -> !d.state().isFinal())
                                .filter(d -> d.demand(Demand.PAPERS) == Demand.State.OPEN
                                        || declarations.confirmations(d).stream()
                                                .anyMatch(c -> c.state() == Confirmation.State.OPEN
                                                        || c.state() == Confirmation.State.REFUSED)
                                        || declarations.requirements(d).stream()
                                                .anyMatch(r ->
                                                        isToLodge(r) && reach.covers(dossier.owner(), r.document())))
                                .isPresent();
    }

    private static boolean isToLodge(DeclarationRequirement requirement) {
        return requirement.state() == DeclarationRequirement.State.REFUSED
                || requirement.application() == null && requirement.state() == DeclarationRequirement.State.OPEN;
    }

    private boolean isOpen(Dossier dossier, Reach reach) {
        return reach.hasConsignment(dossier.owner(), dossier.filedBy())
                ? declarations
                        .ofCase(dossier.reference())
                        .filter(d -> !d.state().isFinal())
                        .isPresent()
                : applications.ofCase(dossier.reference()).stream()
                        .anyMatch(a -> a.decidedAt() == null && reach.covers(a.applicant(), a.document()));
    }

    @Override
    public List<Dossier> untouchedDrafts(Instant before, int most) {
        return dossiers.stream()
                .filter(d -> d.state() == Dossier.State.DRAFT && d.updatedAt().isBefore(before))
                .sorted(Comparator.comparing(Dossier::id))
                .limit(most)
                .toList();
    }

    @Override
    public void remove(Dossier dossier) {
        catchwords.remove(dossier.reference());
        dossiers.removeIf(d -> d.id() == dossier.id());
    }

    /** All lodged ones. */
    public List<Dossier> lodged() {
        return dossiers.stream().filter(d -> d.state() == Dossier.State.LODGED).toList();
    }
}
