package org.singlewindow.web.agency.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.issuance.Recalling;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.CertificatePage;
import org.singlewindow.web.shared.Feedback;

/** An official revokes the certificate that the form shows, or issues another in its place. */
@Named
@RequestScoped
public class RecallPage {
    @Inject
    private CertificatePage page;

    @Inject
    private Recalling recalling;

    @Inject
    private Feedback feedback;

    private String number = "";
    private String reason = "";
    private String otherReason = "";
    private String conditions = "";
    private String validUntil = "";

    public @Nullable String revoke() {
        return recall(number -> recalling.revoke(page.getApplication(), number, reason), "agency.recall.revoked");
    }

    public @Nullable String replace() {
        return recall(
                number -> recalling.replace(page.getApplication(), number, otherReason, conditions, lastDay()),
                "agency.recall.replaced");
    }

    /** What is done to a certificate. */
    private interface Recall {
        void of(String number);
    }

    /** What is wrong with what was typed is said on the page, and nothing typed is lost. */
    private @Nullable String recall(Recall recall, String done) {
        try {
            recall.of(number);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done(done, number);
        return "/agency/certificate?faces-redirect=true&application=" + page.getApplication();
    }

    private @Nullable LocalDate lastDay() {
        return validUntil.isBlank()
                ? null
                : Moments.day(validUntil)
                        .orElseThrow(() -> Refusal.notValid("application.validity-no-day", validUntil.strip()));
    }

    /** The one that was seen when the form was shown, whatever was issued in its place meanwhile. */
    public String getNumber() {
        return number.isEmpty() ? page.getNewest().certificate().number() : number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getOtherReason() {
        return otherReason;
    }

    public void setOtherReason(@Nullable String otherReason) {
        this.otherReason = otherReason == null ? "" : otherReason;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(@Nullable String conditions) {
        this.conditions = conditions == null ? "" : conditions;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(@Nullable String validUntil) {
        this.validUntil = validUntil == null ? "" : validUntil;
    }
}
