package org.singlewindow.web.admin.partner;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.partner.Connecting;
import org.singlewindow.partner.Connection;
import org.singlewindow.partner.PartnerCertificateFacts;
import org.singlewindow.partner.RetryPlan;
import org.singlewindow.reference.Texts;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Uploads;

/** One partner: its channel, its connection and its certificates. What is saved counts for the next message. */
@Named
@ViewScoped
public class PartnerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST = 16L * 1024;

    @Inject
    private transient Uploads uploads;

    @Inject
    private transient Connecting connecting;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Clock clock;

    private String code = "";
    private long version;
    private String endpoint = "";
    private String agreement = "";
    private String service = "";
    private String pauses = "";
    private Problems problems = Problems.none();
    private @Nullable String checked;
    private boolean answered;
    private transient @Nullable Part file;
    private transient Connecting.@Nullable PartnerView view;

    /** Takes what is saved into the form. */
    public void load() {
        Connecting.PartnerView loaded = getView();
        Connection connection = loaded.partner().connection();
        version = loaded.partner().version();
        endpoint = connection.endpoint();
        agreement = connection.agreement();
        service = connection.service();
        pauses = connection.pauses().written();
    }

    public Connecting.PartnerView getView() {
        Connecting.PartnerView loaded = view;
        if (loaded == null) {
            loaded = connecting.open(code);
            view = loaded;
        }
        return loaded;
    }

    /** How it works now; a network that is not connected works on no screens either. */
    public String getChannel() {
        Connecting.PartnerView loaded = getView();
        boolean nothing = !loaded.decides() && !loaded.partner().worksByOwnSystem();
        return nothing ? "NONE" : loaded.partner().channel().name();
    }

    /** Saves the connection. */
    public @Nullable String save() {
        try {
            RetryPlan plan = plan();
            connecting.describe(
                    code, version, new Connection(endpoint.strip(), agreement.strip(), service.strip(), plan));
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        }
        return done("admin.partner.saved");
    }

    private RetryPlan plan() {
        try {
            return RetryPlan.parse(pauses);
        } catch (Refusal refused) {
            throw new InvalidForm(List.of(
                    new Violation("/pauses", refused.code(), refused.args().toArray())));
        }
    }

    /** Sends a message that says nothing, to the connection as it is saved. */
    public @Nullable String check() {
        Locale reader = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        try {
            connecting.check(code);
            answered = true;
            checked = "";
        } catch (Refusal refused) {
            answered = false;
            checked = Texts.of(reader).get(refused.code(), refused.args().toArray());
        }
        return null;
    }

    /** Messages go to its own system from now on. */
    public String workBySystem() {
        connecting.workBySystem(code, version);
        return done("admin.partner.now-by-system");
    }

    /** Its people work on the window's screens from now on. */
    public String workOnScreens() {
        connecting.workOnScreens(code, version);
        return done("admin.partner.now-on-screens");
    }

    /** What waits is tried at once. */
    public String tryNow() {
        connecting.tryNow(code);
        return done("admin.partner.tried");
    }

    /** Registers the chosen certificate; what is wrong with it is said at its field. */
    public @Nullable String register() throws IOException {
        Part chosen = file;
        try {
            if (chosen == null || chosen.getSize() == 0 || chosen.getSize() > LARGEST) {
                throw Refusal.notValid("party.certificate-unreadable");
            }
            connecting.register(code, uploads.scanned(chosen));
        } catch (Refusal refused) {
            problems = Problems.of(List.of(
                    new Violation("/file", refused.code(), refused.args().toArray())));
            return null;
        }
        return done("admin.registered");
    }

    /** Ends a certificate. */
    public String end(String fingerprint) {
        connecting.end(code, fingerprint);
        return done("admin.ended");
    }

    private String done(String words) {
        feedback.done(words);
        return "/admin/partner?faces-redirect=true&code=" + code;
    }

    /** Whether the certificate counts now. */
    public boolean counts(PartnerCertificateFacts certificate) {
        return certificate.counts(clock.instant());
    }

    public Problems getProblems() {
        return problems;
    }

    /** What was wrong when it was last tried; null before, empty if all was well. */
    public @Nullable String getChecked() {
        return checked;
    }

    public boolean isAnswered() {
        return answered;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getPauses() {
        return pauses;
    }

    public void setPauses(String pauses) {
        this.pauses = pauses;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
