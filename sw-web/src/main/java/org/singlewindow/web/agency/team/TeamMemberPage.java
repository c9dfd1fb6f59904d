package org.singlewindow.web.agency.team;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.shared.Refusal;
import org.singlewindow.team.Colleague;
import org.singlewindow.team.Teaming;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Redirect;

/** What one colleague's work is: office, documents and share. */
@Named
@ViewScoped
public class TeamMemberPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Teaming teaming;

    @Inject
    private Feedback feedback;

    private final Once<Colleague> colleague = new Once<>();
    private final OncePerRequest<List<CodeLists.Entry>> offices = new OncePerRequest<>();
    private final OncePerRequest<List<DocumentDefinition>> choices = new OncePerRequest<>();

    private String person = "";
    private String office = "";
    private String share = "";
    private List<String> documents = List.of();

    /** Takes what is known into the form. */
    public void load() {
        office = getColleague().office();
        share = Integer.toString(getColleague().share());
        documents = getColleague().documents();
    }

    public Colleague getColleague() {
        return colleague.get(() -> teaming.colleagues().stream()
                .filter(known -> known.person().equals(person))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("team.no-colleague", person)));
    }

    /** Saves it. */
    public void save() {
        teaming.place(
                person, office, share.strip().matches("\\d{1,3}") ? Integer.parseInt(share.strip()) : -1, documents);
        feedback.done("agency.team.saved");
        Redirect.to("/agency/team");
    }

    public List<CodeLists.Entry> getOffices() {
        return offices.get(() -> teaming.offices());
    }

    public List<DocumentDefinition> getChoices() {
        return choices.get(() -> teaming.documents());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person == null ? "" : person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getShare() {
        return share;
    }

    public void setShare(@Nullable String share) {
        this.share = share == null ? "" : share;
    }

    public List<String> getDocuments() {
        return documents;
    }

    public void setDocuments(@Nullable List<String> documents) {
        this.documents = documents == null ? List.of() : documents;
    }
}
