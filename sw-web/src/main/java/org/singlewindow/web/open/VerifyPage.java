package org.singlewindow.web.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.issuance.CertificateView;
import org.singlewindow.issuance.Checking;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.ClientAddress;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.writ.ReadingWrits;
import org.singlewindow.writ.WritView;

/** Anyone who holds a certificate or a letter about a decision in hand learns whether it is genuine. */
@Named
@RequestScoped
@MenuEntry(
        page = "/verify",
        words = "shared.nav.verify",
        in = {Area.OPEN, Area.AGENCY, Area.CUSTOMS},
        order = 920)
public class VerifyPage {
    @Inject
    private Certificates certificates;

    @Inject
    private ReadingWrits writs;

    @Inject
    private Quotas quotas;

    @Inject
    private Checking checking;

    @Inject
    private Uploads uploads;

    @Inject
    private Feedback feedback;

    @Inject
    private HttpServletRequest request;

    private final Once<List<CertificateView.Line>> lines = new Once<>();

    private boolean looked;
    private @Nullable CertificateFacts found;
    private @Nullable WritView letter;
    private String number = "";
    private String code = "";
    private @Nullable Part file;
    private Checking.@Nullable Outcome outcome;

    /** The page is built before its parameters are read, and again when a file was sent. */
    @PostConstruct
    void read() {
        setNumber(request.getParameter("number"));
        setCode(request.getParameter("code"));
    }

    /** Compares the file with what was issued. */
    public void compare() throws IOException {
        Part sent = file;
        if (sent == null) {
            feedback.refused("open.verify.file.wanted");
            return;
        }
        try {
            outcome = checking.compare(number, code, uploads.unscanned(sent));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
        }
    }

    /** What the file that was sent is; null where none was. */
    public Checking.@Nullable Outcome getOutcome() {
        return outcome;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Looked up once; who only tries check codes is stopped. */
    public @Nullable CertificateFacts getCertificate() {
        if (isAsked() && !looked) {
            String client = ClientAddress.counted(request);
            quotas.refuseIfUsedUp(Allowance.WRONG_CHECK_CODES, client);
            found = certificates.verify(number, code).orElse(null);
            letter = found == null ? writs.verify(number, code).orElse(null) : null;
            looked = true;
            if (found == null && letter == null) {
                quotas.tryTake(Allowance.WRONG_CHECK_CODES, client);
            }
        }
        return found;
    }

    /** The letter about a decision that bears the number; null where none does. */
    public @Nullable WritView getLetter() {
        return getCertificate() == null ? letter : null;
    }

    /** How far it can be relied on today; null where none was found. */
    public @Nullable CertificateState getState() {
        CertificateFacts certificate = getCertificate();
        return certificate == null ? null : certificates.state(certificate);
    }

    /** The goods items with what declarations have left of them. */
    public List<CertificateView.Line> getLines() {
        return lines.get(() -> {
            CertificateFacts certificate = getCertificate();
            return certificate == null
                    ? List.of()
                    : CertificateView.Line.of(certificate.items(), certificates.left(List.of(certificate.number())));
        });
    }

    public boolean isAsked() {
        return !number.isBlank() && !code.isBlank();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? "" : number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }
}
