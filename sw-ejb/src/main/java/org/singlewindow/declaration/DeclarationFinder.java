package org.singlewindow.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.singlewindow.search.Finder;
import org.singlewindow.search.Found;
import org.singlewindow.search.Kind;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Finds declarations, at whatever office and in whatever state they are. */
@ApplicationScoped
class DeclarationFinder implements Finder {
    @Inject
    private Declarations declarations;

    @Override
    public Kind kind() {
        return Kind.DECLARATION;
    }

    @Override
    public Set<Actor.Role> readers() {
        return Set.of(Actor.Role.CUSTOMS);
    }

    @Override
    public Page<Found> find(String typed, int most) {
        DeclarationQuery query = new DeclarationQuery(
                EnumSet.allOf(DeclarationState.class), null, "", typed, DeclarationQuery.Order.NEWEST);
        Page<Declaration> page = declarations.in(query, Cut.first(most));
        return page.showing(page.rows().stream().map(DeclarationFinder::found).toList());
    }

    private static Found found(Declaration declaration) {
        return Found.of(
                        Kind.DECLARATION,
                        declaration.reference(),
                        declaration.goods(),
                        declaration.declarant(),
                        declaration.state().name(),
                        declaration.lodgedAt())
                .of(declaration.dossierReference());
    }
}
