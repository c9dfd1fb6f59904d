package org.singlewindow.web.trader.lodgement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Viewing;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.DocumentDefinition;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.DocumentText;
import org.singlewindow.web.shared.Once;

/** What was lodged, to read and to print: goods and values, what each application says, and the papers. */
@Named
@RequestScoped
public class LodgedPage {
    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Viewing viewing;

    @Inject
    private Definitions definitions;

    @Inject
    private HttpServletRequest request;

    private final Once<CaseFile> file = new Once<>();
    private final Once<List<Lodged>> applications = new Once<>();
    private final Once<List<Section>> sections = new Once<>();

    private String ref = "";

    /** The page is built before its parameters are read, and again when somebody signs out. */
    @PostConstruct
    void read() {
        ref = Objects.requireNonNullElse(request.getParameter("ref"), "");
    }

    /** An application with what it says, in the order of its form. */
    public record Lodged(ApplicationView view, DocumentDefinition definition, List<DocumentText.Part> parts) {
        public Lodged {
            parts = List.copyOf(parts);
        }
    }

    public CaseFile getFile() {
        return file.get(() -> {
            CaseFile own = caseFiles.own(ref);
            if (own.dossier().state() == Dossier.State.DRAFT) {
                throw Refusal.notNow("lodgement.not-lodged", ref);
            }
            return own;
        });
    }

    public DossierView getDossier() {
        return getFile().dossier();
    }

    /** Sections of the consignment without the goods; none for whom only single documents of the case are. */
    public List<Section> getSections() {
        return sections.get(() -> getFile().declaration() == null
                ? List.of()
                : definitions.consignment(getDossier().direction()).stream()
                        .filter(section -> !section.perItem())
                        .toList());
    }

    /** The section of the goods. */
    public Section getGoods() {
        return definitions.consignment(getDossier().direction()).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** What was declared in a field. */
    public String value(String section, String field) {
        return getDossier().section(section).asJsonObject().getString(field, "");
    }

    /** The applications, each attempt of its own. */
    public List<Lodged> getApplications() {
        return applications.get(() -> viewing.ofCase(getDossier().reference()).stream()
                .map(this::lodged)
                .toList());
    }

    private Lodged lodged(ApplicationView view) {
        DocumentDefinition definition = definitions.version(view.document(), view.definitionVersion());
        return new Lodged(view, definition, DocumentText.parts(definition, view.content(), view.changes()));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
