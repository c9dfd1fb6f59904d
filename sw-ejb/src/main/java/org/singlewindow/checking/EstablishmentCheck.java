package org.singlewindow.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.codes.CodeLists;

/**
 * Whether the numbers of establishments stand in the official list, where the window has one; else whether the agency has
 * approved something of them before.
 */
@ApplicationScoped
class EstablishmentCheck implements Check {
    private static final String LIST = "establishments";

    @Inject
    private CodeLists codeLists;

    @Override
    public List<Finding> look(Subject subject) {
        List<String> numbers = subject.values("/items/*/establishmentNumber").stream()
                .distinct()
                .toList();
        return numbers.stream().map(number -> look(subject, number)).toList();
    }

    private Finding look(Subject subject, String number) {
        if (codeLists.has(LIST)) {
            return codeLists.find(LIST, number).isPresent()
                    ? new Finding(Finding.Level.OK, "checking.establishment-listed", List.of(number), "")
                    : Finding.fault("checking.establishment-not-listed", number);
        }
        boolean known = subject.alike().stream()
                .anyMatch(other -> other.outcome() == ApplicationState.APPROVED
                        && other.shared().contains(Likeness.ESTABLISHMENT + Likeness.plain(number)));
        return known
                ? new Finding(Finding.Level.OK, "checking.establishment-known", List.of(number), "")
                : Finding.look("checking.establishment-new", number);
    }
}
