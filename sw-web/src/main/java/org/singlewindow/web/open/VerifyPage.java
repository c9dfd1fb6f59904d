package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.CertificateState;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.issuance.CertificateView;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.ClientAddress;
import org.singlewindow.web.shared.Once;

/** Anyone who holds a certificate in hand learns whether it is genuine. */
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
    private Quotas quotas;

    @Inject
    private HttpServletRequest request;

    private final Once<List<CertificateView.Line>> lines = new Once<>();

    private boolean looked;
    private @Nullable CertificateFacts found;
    private String number = "";
    private String code = "";

    /** Looked up once; who only tries check codes is stopped. */
    public @Nullable CertificateFacts getCertificate() {
        if (isAsked() && !looked) {
            String client = ClientAddress.counted(request);
            quotas.refuseIfUsedUp(Allowance.WRONG_CHECK_CODES, client);
            found = certificates.verify(number, code).orElse(null);
            looked = true;
            if (found == null) {
                quotas.tryTake(Allowance.WRONG_CHECK_CODES, client);
            }
        }
        return found;
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
