package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.CertificateFacts;
import org.singlewindow.certificate.Certificates;
import org.singlewindow.quota.Allowance;
import org.singlewindow.quota.Quotas;
import org.singlewindow.reference.Kst;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.security.ClientAddress;

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
    private Clock clock;

    @Inject
    private HttpServletRequest request;

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

    /** Whether its last day has passed. */
    public boolean isExpired() {
        CertificateFacts certificate = getCertificate();
        return certificate != null && certificate.isExpired(LocalDate.now(clock.withZone(Kst.ZONE)));
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
