package org.singlewindow.web.trader.lodgement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.Lodging;
import org.singlewindow.lodgement.Statement;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Words;

/**
 * The page on which several consignments are signed and lodged in one go. Each is signed for itself with a key of its own, so
 * that its record can be verified alone, and lodged for itself: one that is refused does not hold up the others.
 */
@Named
@ViewScoped
public class SignSeveralPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Lodging lodging;

    @Inject
    private Drafting drafting;

    @Inject
    private transient HttpServletRequest request;

    @Inject
    private transient Feedback feedback;

    @Inject
    private transient Words words;

    private final ArrayList<ToSign> consignments = new ArrayList<>();
    private final ArrayList<String> asked = new ArrayList<>();

    /** One of them, with what its signature is over. */
    public static final class ToSign implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String reference;
        private final String title;
        private final String owner;
        private final String requestKey;
        private final String content;
        private final ArrayList<String> documents;
        private String cms = "";

        ToSign(DossierView dossier, Statement statement) {
            reference = dossier.reference();
            title = dossier.title();
            owner = dossier.owner();
            requestKey = statement.requestKey();
            content = Base64.getEncoder().encodeToString(statement.content());
            documents = new ArrayList<>(statement.documents());
        }

        public String getReference() {
            return reference;
        }

        public String getTitle() {
            return title;
        }

        public String getOwner() {
            return owner;
        }

        public List<String> getDocuments() {
            return documents;
        }

        /** What is signed, as base64. */
        public String getContent() {
            return content;
        }

        public String getCms() {
            return cms;
        }

        public void setCms(String cms) {
            this.cms = cms;
        }
    }

    /**
     * Prepares each statement once for this page: pressing the button twice sends the same keys twice. What cannot be lodged
     * now is said and left out; another's consignment is as if it never was.
     */
    public void load() {
        if (!asked.isEmpty()) {
            return;
        }
        asked.addAll(Marked.in(request).references());
        long room = Limits.DOSSIER_CHARACTERS.value();
        for (String reference : asked) {
            try {
                ToSign next = new ToSign(drafting.open(reference), lodging.prepare(reference));
                room -= next.content.length();
                if (room >= 0 || consignments.isEmpty()) {
                    consignments.add(next);
                } else {
                    feedback.refused("trader.several.by-itself", next.title);
                }
            } catch (Refusal refusal) {
                leaveOut(reference, refusal);
            }
        }
    }

    private void leaveOut(String reference, Refusal refusal) {
        if (refusal.sort() != Refusal.Sort.NOT_FOUND) {
            feedback.refused(
                    "trader.several.refused",
                    reference,
                    words.of(refusal.code(), refusal.args().toArray()));
        } else if (asked.size() == 1) {
            throw refusal;
        }
    }

    /** Lodges one after the other, and goes on to what became of each. */
    public String lodge() {
        for (ToSign one : consignments) {
            try {
                lodging.lodge(one.reference, statement(one), SignPage.signature(one.cms));
            } catch (Refusal refusal) {
                refused(one, refusal);
            }
        }
        return Marked.address("/trader/lodged-several", consignments.stream().map(ToSign::getReference))
                + "&faces-redirect=true";
    }

    /** Where another tab was quicker, the receipts are there all the same. */
    private void refused(ToSign one, Refusal refusal) {
        if (!refusal.code().equals("lodgement.nothing-left")) {
            feedback.refusedOnNextPage(
                    "trader.several.refused",
                    one.title,
                    words.of(refusal.code(), refusal.args().toArray()));
        }
    }

    private static Statement statement(ToSign one) {
        return new Statement(one.requestKey, Base64.getDecoder().decode(one.content), one.documents);
    }

    public List<ToSign> getConsignments() {
        return consignments;
    }
}
