package org.singlewindow.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.singlewindow.declaration.DeclarationAmending;

/** Lets nobody correct that on which customs has stated duties: they would be for something else. */
@ApplicationScoped
class DutiesStand {
    @Inject
    private Duties duties;

    void amending(@Observes DeclarationAmending event) {
        if (duties.find(event.declaration().reference()).isPresent()) {
            event.stands("duty.stated-stands");
        }
    }
}
