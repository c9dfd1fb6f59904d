package org.singlewindow.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.issuance.CertificateFiles;
import org.singlewindow.issuance.CertificateView;
import org.singlewindow.shared.Refusal;

/** The certificate of an application, with what is left of it and what was done to it; traders, agencies, customs see the same. */
@Named
@RequestScoped
public class CertificatePage {
    @Inject
    private CertificateFiles files;

    @Inject
    private HttpServletRequest request;

    private final Once<List<CertificateView>> all = new Once<>();
    private String application = "";

    /** The page is built before its parameters are read, and again when a button was pressed. */
    @PostConstruct
    void read() {
        setApplication(request.getParameter("application"));
    }

    /** An application that has none is no page. */
    public void load() {
        if (getAll().isEmpty()) {
            throw Refusal.notFound("certificate.not-found", application);
        }
    }

    /** Newest first. */
    public List<CertificateView> getAll() {
        return all.get(() -> files.ofApplication(application));
    }

    /** The one that counts. */
    public CertificateView getNewest() {
        return getAll().get(0);
    }

    public String getApplication() {
        return application;
    }

    public void setApplication(@Nullable String application) {
        this.application = application == null ? "" : application;
    }
}
