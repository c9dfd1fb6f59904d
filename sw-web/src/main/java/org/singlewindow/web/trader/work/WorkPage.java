package org.singlewindow.web.trader.work;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.application.ApplicationState;
import org.singlewindow.declaration.DeclarationRequirement;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.dossier.Dossier;
import org.singlewindow.dossier.DossierView;
import org.singlewindow.dossier.Drafting;
import org.singlewindow.lodgement.CaseFile;
import org.singlewindow.lodgement.CaseFiles;
import org.singlewindow.notice.ReadingMessages;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;

/** My work: what waits for me, what waits for others, what is done. */
@Named
@RequestScoped
@MenuEntry(page = "/trader/work", words = "shared.nav.work", in = Area.TRADER, order = 10)
public class WorkPage {
    private static final int SHOWN = 100;

    @Inject
    private Drafting drafting;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private ReadingMessages messages;

    private List<DossierView> drafts = List.of();
    private List<CaseFile> lodged = List.of();
    private long unread;

    @PostConstruct
    void load() {
        drafts = drafting.mine(Dossier.State.DRAFT, 0, SHOWN).rows();
        lodged = caseFiles.lodged(0, SHOWN).rows();
        unread = messages.unread();
    }

    public List<DossierView> getDrafts() {
        return drafts;
    }

    /** Cases in which an agency or customs asks, or in which a document is still to be lodged. */
    public List<CaseFile> getNeedsMe() {
        return lodged.stream().filter(file -> !isDone(file) && needsMe(file)).toList();
    }

    /** Cases in which it is the turn of an agency or of customs. */
    public List<CaseFile> getWaiting() {
        return lodged.stream().filter(file -> !isDone(file) && !needsMe(file)).toList();
    }

    public List<CaseFile> getDone() {
        return lodged.stream().filter(WorkPage::isDone).toList();
    }

    public long getUnread() {
        return unread;
    }

    private static boolean needsMe(CaseFile file) {
        boolean asked = file.applications().stream().anyMatch(a -> a.state() == ApplicationState.QUESTIONED);
        DeclarationView declaration = file.declaration();
        boolean missing = declaration != null
                && (declaration.isWaitingForPapers()
                        || declaration.isWaitingForPermit()
                        || declaration.requirements().stream().anyMatch(WorkPage::isToLodge));
        return asked || missing;
    }

    /** Not lodged yet, or refused, so that it may be lodged once more; what was met elsewhere needs nothing. */
    private static boolean isToLodge(DeclarationView.Required required) {
        return required.state() == DeclarationRequirement.State.REFUSED
                || required.application() == null && required.state() == DeclarationRequirement.State.OPEN;
    }

    private static boolean isDone(CaseFile file) {
        DeclarationView declaration = file.declaration();
        return declaration == null
                ? file.applications().stream().allMatch(a -> a.state().isFinal())
                : declaration.state().isFinal();
    }
}
