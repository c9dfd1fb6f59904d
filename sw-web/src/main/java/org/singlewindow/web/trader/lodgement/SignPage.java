package org.singlewindow.web.trader.lodgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Problems;
import org.singlewindow.web.trader.dossier.DossierTasks;

/**
 * The page on which a trader signs and lodges: one statement, one signature, one button. The browser signs exactly the
 * bytes that the window will keep.
 */
@Named
@ViewScoped
public class SignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Lodging lodging;

    @Inject
    private transient Feedback feedback;

    private String ref = "";
    private String requestKey = "";
    private String content = "";
    private String cms = "";
    private final ArrayList<String> documents = new ArrayList<>();
    private Problems warnings = Problems.none();

    /**
     * Prepares the statement once for this page: pressing the button twice sends the same key twice. Who comes back after
     * lodging gets the receipts.
     */
    public @Nullable String load() {
        if (!requestKey.isEmpty()) {
            return null;
        }
        try {
            Statement statement = lodging.prepare(ref);
            requestKey = statement.requestKey();
            content = Base64.getEncoder().encodeToString(statement.content());
            documents.addAll(statement.documents());
            warnings = statement.warnings().isEmpty() ? Problems.none() : Problems.of(statement.warnings());
            return null;
        } catch (Refusal refusal) {
            return receiptsIfLodged(refusal);
        }
    }

    /** Lodges and goes to the receipts, also where another tab was quicker. */
    public String lodge() {
        try {
            lodging.lodge(
                    ref, new Statement(requestKey, Base64.getDecoder().decode(content), documents), signature(cms));
        } catch (Refusal refusal) {
            return refusal.sort() == Refusal.Sort.CHANGED_MEANWHILE ? checkAgain(refusal) : receiptsIfLodged(refusal);
        }
        return receipts();
    }

    /** What was read is not what would be lodged now. */
    private String checkAgain(Refusal refusal) {
        feedback.refusedOnNextPage(refusal.code());
        return "/trader/check?faces-redirect=true&ref=" + ref;
    }

    private String receiptsIfLodged(Refusal refusal) {
        if (refusal.code().equals("lodgement.nothing-left")) {
            return receipts();
        }
        throw refusal;
    }

    private String receipts() {
        return "/trader/submitted?faces-redirect=true&ref=" + ref;
    }

    /** The bytes of a signature as the browser sends it. */
    static byte[] signature(String cms) {
        try {
            return Base64.getMimeDecoder().decode(cms);
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongSignature("party.signature-wrong");
        }
    }

    /** The bytes to sign, in base64. */
    public String getContent() {
        return content;
    }

    /** What can be lodged and can hardly be meant. */
    public Problems getWarnings() {
        return warnings;
    }

    /** The page on which the value of the consignment at that place is typed. */
    public String pageOf(String pointer) {
        return DossierTasks.pageOf(ref, pointer.split("/")[2]) + "#" + Problems.inputId(pointer);
    }

    public List<String> getDocuments() {
        return documents;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCms() {
        return cms;
    }

    public void setCms(String cms) {
        this.cms = cms;
    }
}
