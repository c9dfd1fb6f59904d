package org.singlewindow.catalogue;

import java.util.List;
import org.singlewindow.definitions.CatalogueProblem;
import org.singlewindow.shared.Refusal;

/** A text of the catalogue cannot be put in force as it stands. */
public class WrongCatalogueText extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<CatalogueProblem> problems;

    WrongCatalogueText(List<CatalogueProblem> problems) {
        super(Sort.NOT_VALID, "catalogue.not-in-order", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with its place. */
    public List<CatalogueProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
