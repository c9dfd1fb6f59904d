package org.singlewindow.web.admin.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.singlewindow.credential.RegisteredCertificateFacts;
import org.singlewindow.credential.Registering;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FieldProblem;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.Uploads;
import org.singlewindow.web.shared.Words;

/** Whose certificates open the window. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/certificates", words = "shared.nav.certificates", in = Area.ADMIN, order = 40)
public class CertificatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16 * 1024;
    private static final String ENDING = "ending";
    private static final String NO_SUCH_PERSON = "party.person-not-found";

    @Inject
    private transient Uploads uploads;

    @Inject
    private Registering registering;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    /** As it was when the page was opened: a button stays that of its line while others work. */
    private final Once<Listing<RegisteredCertificateFacts>> certificates = new Once<>();

    private String text = "";
    private String view = "";
    private String page = "";
    private String person = "";
    private final FieldProblem problem = new FieldProblem();
    private transient @Nullable Part file;

    /** Registers the chosen certificate for that person; what is wrong is said at its field. */
    public @Nullable String register() throws IOException {
        Part chosen = file;
        try {
            if (chosen == null || chosen.getSize() == 0 || chosen.getSize() > LARGEST) {
                throw Refusal.notValid("party.certificate-unreadable");
            }
            registering.register(person.strip(), uploads.scanned(chosen));
        } catch (Refusal refused) {
            problem.say(
                    refused.code().equals(NO_SUCH_PERSON) ? "person" : "file",
                    words.of(refused.code(), refused.args().toArray()));
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("admin.registered");
        return "/admin/certificates?faces-redirect=true";
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problem.at(field);
    }

    /** Ends a registration. */
    public String end(String fingerprint) {
        registering.end(fingerprint);
        feedback.done("admin.ended");
        return "/admin/certificates?faces-redirect=true";
    }

    public Listing<RegisteredCertificateFacts> getCertificates() {
        return certificates.get(() -> {
            return new Listing<>(
                    isEnding()
                            ? registering.ending(text, Listing.cut(page))
                            : registering.page(text, Listing.cut(page)),
                    new Listing.Address("/admin/certificates", Map.of("text", text, "view", view)),
                    "page");
        });
    }

    /** Whether only those are shown that end soon, or did lately, and that no other follows. */
    public boolean isEnding() {
        return view.equals(ENDING);
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = ENDING.equals(view) ? ENDING : "";
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
