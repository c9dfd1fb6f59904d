package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.certificate.Certificate;
import org.singlewindow.certificate.Certificates;

/** Anyone who holds a certificate in hand learns whether it is genuine. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    private Certificates certificates;

    private String number = "";
    private String code = "";

    public @Nullable Certificate getCertificate() {
        return isAsked() ? certificates.verify(number, code).orElse(null) : null;
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
