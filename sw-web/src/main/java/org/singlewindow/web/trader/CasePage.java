package org.singlewindow.web.trader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.notice.ReadingMessages;

/** Where a case stands, whose turn it is, and what happened. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private CaseFiles caseFiles;

    @Inject
    private ReadingMessages messages;

    private String ref = "";
    private @Nullable CaseFile file;

    /** Opening the case reads its messages. */
    public void load() {
        file = caseFiles.own(ref);
        messages.opened(ref);
    }

    public CaseFile getFile() {
        CaseFile loaded = file;
        if (loaded == null) {
            loaded = caseFiles.own(ref);
            file = loaded;
        }
        return loaded;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
