package org.singlewindow.web.trader.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.singlewindow.declaration.DeclarationView.ToConfirm;
import org.singlewindow.lodgement.Proving;
import org.singlewindow.requirement.NotSubject;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.web.shared.Feedback;

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

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    /** Names a permit, for the first time or anew. */
    public String permit(ToConfirm confirmed) {
        proving.permit(casePage.getRef(), confirmed.law(), confirmed.items(), written(typed, key(confirmed)));
        return done();
    }

    /** Gives a reason why the law does not apply. */
    public String reason(ToConfirm confirmed) {
        proving.reason(casePage.getRef(), confirmed.law(), confirmed.items(), written(reasons, key(confirmed)));
        return done();
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
