package org.singlewindow.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.shared.Cut;
import org.singlewindow.shared.Page;

/** Tells other packages, which have asked who may see it, whose telephone that is and under which mandates people work. */
@ApplicationScoped
public class Callers {
    @Inject
    private Organisations organisations;

    @Inject
    private Mandates mandates;

    /** Codes of the organisations that are reached by that telephone number; none where it is no number. */
    public List<String> reachedBy(String written) {
        return Telephone.read(written).map(organisations::reachedBy).orElse(List.of()).stream()
                .map(Organisation::code)
                .toList();
    }

    /** Some of the mandates that an organisation gave or holds: what waits to be accepted first, then the newest. */
    public Page<MandateFacts> mandates(String organisation, int most) {
        return Page.of(mandates.page(organisation, "", Cut.first(most)));
    }
}
