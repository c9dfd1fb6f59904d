package org.singlewindow.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.singlewindow.dossier.CaseDossiers;
import org.singlewindow.dossier.DossierFacts;
import org.singlewindow.party.Representation;
import org.singlewindow.shared.Actor;

/** Knows who filed a case for its owner and still acts for him: he hears what the owner hears about it. */
@ApplicationScoped
class Filers {
    @Inject
    private CaseDossiers dossiers;

    @Inject
    private Representation representation;

    @Transactional
    public Set<News> alsoHear(NewsDesk.Happened happened) {
        return Optional.ofNullable(happened.dossier())
                .flatMap(dossiers::find)
                .filter(dossier -> !dossier.filedBy().equals(dossier.owner()))
                .filter(this::stillActs)
                .map(dossier -> Set.of(News.ofCompany(dossier.filedBy())))
                .orElse(Set.of());
    }

    private boolean stillActs(DossierFacts dossier) {
        Actor filer = new Actor("", "", dossier.filedBy(), Actor.Role.BROKER);
        return representation.mayActFor(filer, dossier.owner());
    }
}
