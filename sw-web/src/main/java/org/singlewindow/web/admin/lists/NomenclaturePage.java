package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.nomenclature.Edition;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.nomenclature.NomenclatureLoading;
import org.singlewindow.reference.Limits;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.OncePerRequest;

/** The page of the Harmonized System's editions: each comes in one file. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/nomenclature", words = "shared.nav.nomenclature", in = Area.ADMIN, order = 60)
public class NomenclaturePage extends OfficialListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NomenclatureLoading loading;

    @Inject
    private transient HsSearch search;

    private final OncePerRequest<List<Edition>> lists = new OncePerRequest<>();

    public NomenclaturePage() {
        super("nomenclature", "nomenclature", Limits.NOMENCLATURE_BYTES);
    }

    @Override
    protected Trial examine(List<ListFile> read) {
        NomenclatureLoading.Trial found = loading.tryOut(only(read));
        return trial(
                List.of(
                        count("count", found.codes()),
                        count("skipped", found.skipped()),
                        count("added", found.added()),
                        count("dropped", found.dropped()),
                        count("reworded", found.reworded())),
                found.errors().stream()
                        .map(error -> fault("", error.line(), error.code(), error.found()))
                        .toList());
    }

    @Override
    protected void begin(String name, LocalDate day, List<ListFile> read) {
        loading.load(name, day, only(read));
    }

    private static byte[] only(List<ListFile> read) {
        if (read.isEmpty()) {
            throw Refusal.notValid("nomenclature.not-csv", "");
        }
        return read.get(0).bytes();
    }

    @Override
    protected void takeBack(int list) {
        loading.withdraw(list);
    }

    @Override
    public List<Edition> getLists() {
        return lists.get(() -> loading.editions());
    }

    @Override
    public boolean inForce(OfficialList list) {
        return search.inForce().filter(now -> now.id() == list.id()).isPresent();
    }

    @Override
    public boolean canBeTakenBack(OfficialList list) {
        return super.canBeTakenBack(list) && !((Edition) list).isShipped();
    }
}
