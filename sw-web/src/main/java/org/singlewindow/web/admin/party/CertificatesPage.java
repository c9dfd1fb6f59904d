package org.singlewindow.web.admin.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.RegisteredCertificate;
import org.singlewindow.credential.Registering;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Person;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Uploads;

/** Whose certificates open the window. */
@Named
@RequestScoped
@MenuEntry(page = "/admin/certificates", words = "shared.nav.certificates", in = Area.ADMIN, order = 40)
public class CertificatesPage {
    private static final int LARGEST = 16 * 1024;

    @Inject
    private transient Uploads uploads;

    @Inject
    private Registering registering;

    @Inject
    private transient Admitting admitting;

    @Inject
    private OrganisationNames names;

    @Inject
    private Feedback feedback;

    private final Once<List<RegisteredCertificate>> certificates = new Once<>();
    private final Once<List<Person>> people = new Once<>();

    private String person = "";
    private @Nullable Part file;

    /** Registers the chosen certificate for the chosen person. */
    public String register() throws IOException {
        Part chosen = file;
        if (chosen == null || chosen.getSize() == 0 || chosen.getSize() > LARGEST) {
            throw Refusal.notValid("party.certificate-unreadable");
        }
        registering.register(person, uploads.scanned(chosen));
        feedback.done("admin.registered");
        return "/admin/certificates?faces-redirect=true";
    }

    /** Ends a registration. */
    public String end(String fingerprint) {
        registering.end(fingerprint);
        feedback.done("admin.ended");
        return "/admin/certificates?faces-redirect=true";
    }

    public List<RegisteredCertificate> getCertificates() {
        return certificates.get(() -> registering.all());
    }

    public List<Person> getPeople() {
        return people.get(() -> {
            List<Person> all = admitting.people();
            names.expect(all.stream().map(Person::organisation));
            return all;
        });
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
