package org.singlewindow.web.trader.lodgement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.lodgement.Receipt;
import org.singlewindow.web.shared.Once;

/** The receipts: one for the declaration, one for each agency. */
@Named
@RequestScoped
public class SubmittedPage {
    @Inject
    private CaseFiles caseFiles;

    private final Once<Receipt> receipt = new Once<>();

    private String ref = "";

    public Receipt getReceipt() {
        return receipt.get(() -> caseFiles.receipt(ref));
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
