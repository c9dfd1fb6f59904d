package org.singlewindow.web.admin.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.InvalidForm;
import org.singlewindow.form.Violation;
import org.singlewindow.party.Admitting;
import org.singlewindow.party.Closing;
import org.singlewindow.party.Founding;
import org.singlewindow.party.Organisation;
import org.singlewindow.party.OrganisationFacts;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Choices;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Problems;

/** One company: what is known of it, and its people; or a new one that is about to be registered. */
@Named
@ViewScoped
public class CompanyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Founding founding;

    @Inject
    private Closing closing;

    @Inject
    private Admitting admitting;

    @Inject
    private Feedback feedback;

    private final OncePerRequest<Founding.Company> company = new OncePerRequest<>();

    private final LinkedHashMap<String, String> values = new LinkedHashMap<>();
    private final LinkedHashMap<String, String> person = new LinkedHashMap<>();
    private String code = "";
    private String page = "";
    private String kind = Organisation.Kind.TRADER.name();
    private String reason = "";
    private int revision;
    private Problems problems = Problems.none();

    /** Takes what is known of the company into the form. */
    public void load() {
        if (isNew()) {
            return;
        }
        OrganisationFacts known = getCompany().organisation();
        revision = known.revision();
        values.put("nameKo", known.nameKo());
        values.put("nameEn", known.nameEn());
        put("businessNumber", known.businessNumber());
        put("customsId", known.customsId());
        put("representative", known.representative());
        put("address", known.address());
        put("telephone", known.telephone());
        put("email", known.email());
    }

    private void put(String name, @Nullable String value) {
        values.put(name, Objects.requireNonNullElse(value, ""));
    }

    /** Whether none is open yet. */
    public boolean isNew() {
        return code.isEmpty();
    }

    public Founding.Company getCompany() {
        return company.get(() -> founding.open(code, Listing.cut(page)));
    }

    /** Registers the company, or changes what is known of it; what is wrong is said at its field. */
    public @Nullable String save() {
        boolean isNew = isNew();
        String named = isNew ? typed(values, "code") : code;
        Text name = new Text(typed(values, "nameKo"), typed(values, "nameEn"));
        try {
            if (isNew) {
                founding.found(named, Choices.of(Organisation.Kind.class, kind), name, contact());
            } else {
                founding.change(named, revision, name, contact());
            }
        } catch (InvalidForm wrong) {
            problems = Problems.of(wrong.violations());
            return null;
        }
        feedback.done(isNew ? "admin.company.registered" : "admin.company.saved", named);
        return "/admin/company?faces-redirect=true&code=" + named;
    }

    /** Ends the company; a missing reason is said at its field. */
    public @Nullable String end() {
        try {
            closing.end(code, reason);
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problems = Problems.of(List.of(
                    new Violation("/reason", refused.code(), refused.args().toArray())));
            return null;
        }
        return done("admin.company.end.done");
    }

    /** Takes the company up again. */
    public String takeUp() {
        closing.takeUp(code);
        return done("admin.company.take-up.done");
    }

    private String done(String key) {
        feedback.done(key, code);
        return "/admin/company?faces-redirect=true&code=" + code;
    }

    private Organisation.Contact contact() {
        return new Organisation.Contact(
                typed(values, "businessNumber"),
                typed(values, "customsId"),
                typed(values, "representative"),
                typed(values, "address"),
                typed(values, "telephone"),
                typed(values, "email"));
    }

    private static String typed(Map<String, String> from, String name) {
        return Objects.requireNonNullElse(from.get(name), "").strip();
    }

    /** Admits a person of this company, and goes on to the person. */
    public @Nullable String admit() {
        String reference = typed(person, "reference");
        Text name = new Text(typed(person, "ko"), typed(person, "en"));
        String email = typed(person, "mail");
        try {
            admitting.admit(
                    reference,
                    code,
                    getCompany().organisation().kind().roles().iterator().next(),
                    name,
                    email.isEmpty() ? null : email);
        } catch (Refusal refused) {
            String field = PersonFields.of(refused, name.ko(), name.en());
            problems = Problems.of(List.of(new Violation(
                    "/" + (field.equals("email") ? "mail" : field),
                    refused.code(),
                    refused.args().toArray())));
            return null;
        }
        feedback.done("admin.people.admitted", reference);
        return "/admin/person?faces-redirect=true&reference=" + reference;
    }

    /** Some people of the company. */
    public Listing<PersonFacts> getPeople() {
        return new Listing<>(
                getCompany().people(), new Listing.Address("/admin/company", Map.of("code", code)), "page");
    }

    /** What companies can be. */
    public List<Organisation.Kind> getKinds() {
        return List.copyOf(OrganisationFacts.COMPANIES);
    }

    public Problems getProblems() {
        return problems;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, String> getPerson() {
        return person;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }
}
