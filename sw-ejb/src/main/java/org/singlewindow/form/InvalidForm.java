package org.singlewindow.form;

import java.util.List;
import org.singlewindow.shared.Refusal;

/** A form cannot be lodged as it stands; every violation points to its field. */
public class InvalidForm extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidForm(List<Violation> violations) {
        super(Sort.NOT_VALID, "form.invalid", violations.size());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
