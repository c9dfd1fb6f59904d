package org.singlewindow.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.checking.Check;
import org.singlewindow.checking.Subject;

/** Whether an inspection of the application found something wanting; whatever it was, a person looks at it. */
@ApplicationScoped
class InspectionCheck implements Check {
    @Inject
    private Inspections inspections;

    @Override
    public List<org.singlewindow.checking.Finding> look(Subject subject) {
        return inspections.ofApplication(subject.application().reference()).stream()
                .map(Inspection::view)
                .filter(InspectionCheck::isWanting)
                .map(one -> org.singlewindow.checking.Finding.fault("inspection.wanting", one.reference()))
                .toList();
    }

    private static boolean isWanting(InspectionView inspection) {
        Finding result = inspection.finding();
        return result != null && !result.passed();
    }
}
