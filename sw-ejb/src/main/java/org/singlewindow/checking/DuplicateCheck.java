package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.singlewindow.application.ApplicationState;

/** Whether the same applicant has applied for the same goods under the same bill of lading already. */
@ApplicationScoped
class DuplicateCheck implements Check {
    @Override
    public List<Finding> look(Subject subject) {
        List<Finding> found = subject.alike().stream()
                .filter(other -> other.outcome() == null || other.outcome() == ApplicationState.APPROVED)
                .filter(other -> other.applicant().equals(subject.application().applicant())
                        && other.document().equals(subject.application().document()))
                .filter(other -> other.shares(Likeness.BILL) && other.shares(Likeness.GOODS))
                .map(other -> (other.shares(Likeness.INVOICE)
                                ? Finding.fault("checking.duplicate", other.application())
                                : Finding.look("checking.same-bill", other.application()))
                        .leadingTo(other.application()))
                .toList();
        return found.isEmpty() ? List.of(Finding.ok("checking.no-duplicate")) : found;
    }
}
