package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.gazette.GazetteLoading;
import org.singlewindow.gazette.GazettedList;
import org.singlewindow.reference.Limits;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Words;

/** The page of the gazetted list of goods whose import requirements customs confirm: two tables, and what they change. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/confirmation-list", words = "shared.nav.confirmation-list", in = Area.ADMIN, order = 72)
public class ConfirmationListPage extends OfficialListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient GazetteLoading loading;

    @Inject
    private transient Codes codes;

    @Inject
    private transient Words words;

    private final OncePerRequest<List<GazettedList>> lists = new OncePerRequest<>();

    public ConfirmationListPage() {
        super("confirmation-list", "confirmation", Limits.CONFIRMATION_LIST_BYTES);
    }

    @Override
    protected Trial examine(List<ListFile> read) {
        GazetteLoading.Trial found = loading.tryOut(read);
        List<Count> counts = new ArrayList<>(List.of(
                count("count", found.codes()),
                count("conditions", found.conditions()),
                count("added", found.added()),
                count("dropped", found.dropped()),
                count("reworded", found.reworded()),
                count("nowhere", found.leadingNowhere())));
        found.documents().forEach(change -> {
            counts.add(change("document-added", change.document(), change.added()));
            counts.add(change("document-dropped", change.document(), change.dropped()));
        });
        return trial(
                counts,
                found.errors().stream()
                        .map(error -> fault(error.file(), error.line(), error.code(), error.found()))
                        .toList());
    }

    private Count change(String what, String document, List<String> changed) {
        Count count = count(what, changed);
        return new Count(words.of(getWords() + "." + what, codes.document(document)), count.number(), count.codes());
    }

    @Override
    protected void begin(String name, LocalDate day, List<ListFile> read) {
        loading.load(name, day, read);
    }

    @Override
    protected void takeBack(int list) {
        loading.withdraw(list);
    }

    @Override
    public List<GazettedList> getLists() {
        return lists.get(() -> loading.lists());
    }

    @Override
    public boolean inForce(OfficialList list) {
        return loading.inForce().filter(now -> now.id() == list.id()).isPresent();
    }

    @Override
    public boolean isInSeveralFiles() {
        return true;
    }
}
