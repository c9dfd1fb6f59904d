package org.singlewindow.web.trader;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.shared.Refusal;

/** One statement, one signature, one button. The browser signs exactly the bytes that the window will keep. */
@Named
@ViewScoped
public class SignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Lodging lodging;

    private String ref = "";
    private String requestKey = "";
    private String content = "";
    private String cms = "";
    private final ArrayList<String> documents = new ArrayList<>();

    /** Prepares the statement once for this page: pressing the button twice sends the same key twice. */
    public void load() {
        if (requestKey.isEmpty()) {
            Statement statement = lodging.prepare(ref);
            requestKey = statement.requestKey();
            content = Base64.getEncoder().encodeToString(statement.content());
            documents.addAll(statement.documents());
        }
    }

    /** Lodges and goes to the receipts. */
    public String lodge() {
        lodging.lodge(ref, requestKey, signature());
        return "/trader/submitted?faces-redirect=true&ref=" + ref;
    }

    private byte[] signature() {
        try {
            return Base64.getMimeDecoder().decode(cms);
        } catch (IllegalArgumentException e) {
            throw new Refusal("party.signature-wrong");
        }
    }

    /** The bytes to sign, in base64. */
    public String getContent() {
        return content;
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
