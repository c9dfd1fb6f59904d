package org.singlewindow.web.trader.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.DeclarationView.ToConfirm;
import org.singlewindow.lodgement.Proving;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FieldProblem;
import org.singlewindow.web.shared.Words;

/** What the trader says on a lodged case about permits of other laws, which customs confirms. */
@Named
@RequestScoped
public class PermitPage {
    @Inject
    private CasePage casePage;

    @Inject
    private Proving proving;

    @Inject
    private OtherLaws laws;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    private final FieldProblem problem = new FieldProblem();
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    /** Names a permit, for the first time or anew; what is wrong is said at its field. */
    public @Nullable String permit(ToConfirm confirmed) {
        return said(
                "permit_" + key(confirmed),
                () -> proving.permit(
                        casePage.getRef(), confirmed.law(), confirmed.items(), written(typed, key(confirmed))));
    }

    /** Gives a reason why the law does not apply. */
    public @Nullable String reason(ToConfirm confirmed) {
        return said(
                "reason_" + key(confirmed),
                () -> proving.reason(
                        casePage.getRef(), confirmed.law(), confirmed.items(), written(reasons, key(confirmed))));
    }

    private @Nullable String said(String field, Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problem.say(field, words.of(refused.code(), refused.args().toArray()));
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        return done();
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problem.at(field);
    }

    private String done() {
        feedback.done("trader.other-laws.sent");
        return "/trader/case?faces-redirect=true&ref=" + casePage.getRef();
    }

    /** The reasons that can be given. */
    public List<NotSubject.Reason> against(ToConfirm confirmed) {
        return laws.reasons(confirmed.law(), confirmed.name());
    }

    /** What is left blank arrives as nothing. */
    private static String written(Map<String, String> typed, String key) {
        return Objects.requireNonNullElse(typed.get(key), "");
    }

    /** Under which key what is typed stands. */
    public String key(ToConfirm confirmed) {
        return confirmed.law() + "/" + confirmed.item();
    }

    /** The numbers typed, by law and first goods item. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The reasons chosen, by law and first goods item. */
    public Map<String, String> getReasons() {
        return reasons;
    }
}
