package org.singlewindow.addressbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.stream.Stream;
import org.singlewindow.declaration.DeclarationFacts;
import org.singlewindow.declaration.DeclarationLodged;

/** Hears what is lodged, and has the book of its owner filled with what is new in it. */
@ApplicationScoped
class BookWatching {
    @Inject
    private BookFilling filling;

    @Inject
    private BookForm form;

    @Inject
    private RecentlyFilled recently;

    @Inject
    private LineAnswers answers;

    @Inject
    private Clock clock;

    /** When the transaction is through that lodged. */
    void lodged(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeclarationLodged lodged) {
        DeclarationFacts declaration = lodged.declaration();
        JsonObject consignment = lodged.consignment();
        RecentlyFilled.Lodged found = new RecentlyFilled.Lodged(
                declaration.declarant(),
                form.companies(declaration.direction(), consignment),
                Stream.concat(
                                form.goods(consignment).stream(),
                                answers.byGoods(consignment, lodged.answers()).values().stream())
                        .toList());
        if (recently.isNew(found, clock.instant())) {
            filling.fill(lodged);
        }
    }
}
