package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.singlewindow.party.Callers;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/**
 * Finds the case about which somebody calls the help desk: by whatever number or name it has, or by the telephone of whose
 * it is. Nothing is told of what it says, only whose it is and how far it has come.
 */
@ApplicationScoped
class CallerFinder implements Finder {
    @Inject
    private Declarations declarations;

    @Inject
    private Callers callers;

    @Override
    public Kind kind() {
        return Kind.CASE;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.HELPDESK, Actor.Role.ADMIN);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        Page<Found> named = called(typed, most);
        return named.rows().isEmpty() ? reachedBy(typed, most) : named;
    }

    private Page<Found> reachedBy(String typed, int most) {
        List<Page<Found>> each = callers.reachedBy(typed).stream()
                .limit(most)
                .map(organisation -> called(organisation, most))
                .toList();
        return new Page<>(
                each.stream().flatMap(page -> page.rows().stream()).limit(most).toList(),
                each.stream().mapToLong(Page::total).sum());
    }

    private Page<Found> called(String typed, int most) {
        DeclarationQuery query = new DeclarationQuery(
                EnumSet.allOf(DeclarationState.class), null, "", typed, DeclarationQuery.Order.NEWEST);
        Page<Declaration> page = declarations.in(query, Cut.first(most));
        return page.showing(page.rows().stream().map(CallerFinder::found).toList());
    }

    private static Found found(Declaration declaration) {
        return Found.of(
                Kind.CASE,
                declaration.dossierReference(),
                "",
                declaration.declarant(),
                declaration.state().name(),
                declaration.lodgedAt());
    }
}
