package org.singlewindow.web.admin.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CustomsOffices;
import org.singlewindow.credential.PersonFile;
import org.singlewindow.credential.RegisteredCertificateFacts;
import org.singlewindow.credential.Registering;
import org.singlewindow.credential.ReviewingPeople;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.shared.Words;

/** One person: role, office, certificates, when he came in last and was kept out, and what helps next. */
@Named
@ViewScoped
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "…";

    @Inject
    private ReviewingPeople reviewing;

    @Inject
    private Admitting admitting;

    @Inject
    private Registering registering;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final OncePerRequest<PersonFile> file = new OncePerRequest<>();
    private final OncePerRequest<List<CustomsOffices.Office>> offices = new OncePerRequest<>();

    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private String reference = "";
    private String office = "";
    private int revision;
    private Problems problems = Problems.none();

    /** Takes what is known of the person into the forms. */
    public void load() {
        PersonFacts known = getFile().person();
        values.put("ko", known.name().ko());
        values.put("en", known.name().en());
        values.put("email", Objects.requireNonNullElse(known.email(), ""));
        office = known.office();
        revision = known.revision();
    }

    public PersonFile getFile() {
        return file.get(() -> reviewing.open(reference));
    }

    /** Saves what the person is called and where mail reaches him; what is wrong is said at its field. */
    public @Nullable String save() {
        String ko = typed("ko");
        String en = typed("en");
        String email = typed("email");
        try {
            admitting.change(reference, revision, new Text(ko, en), email.isEmpty() ? null : email);
        } catch (Refusal refused) {
            if (refused.sort() == Refusal.Sort.CHANGED_MEANWHILE) {
                throw refused;
            }
            problems = Problems.of(List.of(new Violation(
                    "/" + PersonFields.of(refused, ko, en),
                    refused.code(),
                    refused.args().toArray())));
            return null;
        }
        return done("admin.person.saved");
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(values.get(name), "").strip();
    }

    /** Says at which office of customs an officer works. */
    public String place() {
        admitting.place(reference, office);
        return done("admin.people.placed");
    }

    /** Keeps the person out. */
    public @Nullable String suspend() {
        return unlessRefused(() -> admitting.suspend(reference), "admin.people.suspended");
    }

    /** Lets the person in again. */
    public @Nullable String readmit() {
        return unlessRefused(() -> admitting.readmit(reference), "admin.people.readmitted");
    }

    /** Ends the registration of one of the certificates. */
    public @Nullable String end(String fingerprint) {
        return unlessRefused(() -> registering.end(fingerprint), "admin.ended");
    }

    private @Nullable String unlessRefused(Runnable act, String done) {
        try {
            act.run();
        } catch (Refusal refused) {
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        return done(done);
    }

    private String done(String key) {
        feedback.done(key, reference);
        return "/admin/person?faces-redirect=true&reference=" + reference;
    }

    /** Why somebody was kept out, in words; of which site was spoken is not kept. */
    public String why(String code) {
        return words.of(code, UNKNOWN);
    }

    /** How it stands with a certificate: one of {@code ENDED}, {@code EXPIRED}, {@code VALID}. */
    public String state(RegisteredCertificateFacts certificate) {
        if (certificate.isEnded()) {
            return "ENDED";
        }
        return certificate.notAfter().isAfter(clock.instant()) ? "VALID" : "EXPIRED";
    }

    /** Whether the organisation is a company, which has a page of its own. */
    public boolean isOfCompany() {
        return OrganisationFacts.COMPANIES.contains(getFile().organisation().kind());
    }

    /** Whether the person works at an office of customs. */
    public boolean isOfficer() {
        return getFile().person().role() == Actor.Role.CUSTOMS;
    }

    public List<CustomsOffices.Office> getOffices() {
        return offices.get(() -> admitting.offices());
    }

    /** What the office is called at which the person works; empty where at none in particular. */
    public @Nullable Text getPlace() {
        return getOffices().stream()
                .filter(one -> one.code().equals(getFile().person().office()))
                .map(CustomsOffices.Office::name)
                .findFirst()
                .orElse(null);
    }

    public Problems getProblems() {
        return problems;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference == null ? "" : reference;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }
}
