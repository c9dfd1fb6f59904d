package org.singlewindow.automatic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.singlewindow.application.ApplicationFacts;
import org.singlewindow.checking.Examining;
import org.singlewindow.checking.Precedents;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Handling;
import org.singlewindow.reference.Texts;

/** Tells whether the rule of a document lets an application be approved without a person, and on what grounds. */
@ApplicationScoped
class LowRisk {
    @Inject
    private Definitions definitions;

    @Inject
    private Precedents precedents;

    @Inject
    private Examining examining;

    @Inject
    private Draw draw;

    /** The grounds in words, Korean and English; empty where a person is to decide. */
    Optional<String> grounds(ApplicationFacts application) {
        Handling handling = definitions
                .version(application.document(), application.definitionVersion())
                .handling();
        Handling.Automatic rule = handling.automatic();
        int number = draw.number(application);
        if (rule == null
                || number < rule.drawn()
                || handling.wantsSecondSignature(application.content())
                || !rule.isSmall(application.content())) {
            return Optional.empty();
        }
        int approvals = precedents.approvals(application);
        boolean clean = approvals >= rule.approvals()
                && examining.examine(application.reference()).isClean();
        return clean ? Optional.of(said(approvals, rule, number)) : Optional.empty();
    }

    private static String said(int approvals, Handling.Automatic rule, int number) {
        Object[] args = {approvals, rule.approvals(), number, rule.drawn()};
        return Texts.of(Locale.KOREAN).get("automatic.because", args) + " / "
                + Texts.of(Locale.ENGLISH).get("automatic.because", args);
    }
}
