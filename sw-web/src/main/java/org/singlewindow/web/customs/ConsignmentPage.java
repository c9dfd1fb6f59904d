package org.singlewindow.web.customs;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.declaration.Clearance;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.form.Definitions;
import org.singlewindow.form.Section;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.LeftOut;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** One consignment as customs sees it: what was declared, what holds it, and the release. */
@Named
@ViewScoped
public class ConsignmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Clearing clearing;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Definitions definitions;

    @Inject
    private Feedback feedback;

    private final Once<List<LeftOut>> leftOut = new Once<>();
    private final Once<List<Section>> sections = new Once<>();

    private String ref = "";
    private String text = "";
    private transient @Nullable CaseFile file;

    /** Releases the goods. */
    public String release() {
        clearing.release(ref);
        feedback.done("customs.released", ref);
        return "/customs/consignment?faces-redirect=true&ref=" + ref;
    }

    /** Says something else than release; the trader reads the words. */
    public String answer(Clearance.Act act) {
        clearing.answer(ref, act, text);
        feedback.done("customs.answered", ref);
        return "/customs/consignment?faces-redirect=true&ref=" + ref;
    }

    /** What customs can say besides releasing, as long as it has not spoken for good. */
    public List<Clearance.Act> getActs() {
        return getDeclaration().state().isFinal()
                ? List.of()
                : List.of(
                        Clearance.Act.ACCEPT, Clearance.Act.SELECT, Clearance.Act.WANT_DOCUMENTS, Clearance.Act.REFUSE);
    }

    public DeclarationView getDeclaration() {
        return clearing.open(ref);
    }

    public CaseFile getFile() {
        CaseFile loaded = file;
        if (loaded == null) {
            loaded = caseFiles.forCustoms(getDeclaration().dossier());
            file = loaded;
        }
        return loaded;
    }

    /** What was left out because the goods are not subject to it. */
    public List<LeftOut> getLeftOut() {
        return leftOut.get(() -> caseFiles.leftOut(getDeclaration().dossier()));
    }

    public List<Section> getSections() {
        return sections.get(() -> definitions.consignment(getFile().dossier().direction()).stream()
                .filter(section -> !section.perItem())
                .toList());
    }

    public Section getGoods() {
        return definitions.consignment(getFile().dossier().direction()).stream()
                .filter(Section::perItem)
                .findFirst()
                .orElseThrow();
    }

    /** What was declared in a field. */
    public String value(String section, String field) {
        return getFile().dossier().section(section).asJsonObject().getString(field, "");
    }

    public String getRef() {
        return ref;
    }

    public void setRef(@Nullable String ref) {
        this.ref = ref == null ? "" : ref;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
