package org.singlewindow.web.admin.lists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.codes.ListFile;
import org.singlewindow.codes.OfficialList;
import org.singlewindow.codes.Places;
import org.singlewindow.location.PlaceList;
import org.singlewindow.location.PlaceLoading;
import org.singlewindow.reference.Limits;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.OncePerRequest;

/** The page of the lists of places (UN/LOCODE): each comes in several files. Places can be looked up there. */
@Named
@ViewScoped
@MenuEntry(page = "/admin/places", words = "shared.nav.places", in = Area.ADMIN, order = 70)
public class PlacesPage extends OfficialListPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlaceLoading loading;

    @Inject
    private transient Places places;

    private String text = "";

    private final OncePerRequest<List<PlaceList>> lists = new OncePerRequest<>();

    public PlacesPage() {
        super("places", "location", Limits.PLACES_BYTES);
    }

    @Override
    protected Trial examine(List<ListFile> read) {
        PlaceLoading.Trial found = loading.tryOut(read);
        return trial(
                List.of(
                        count("count", found.places()),
                        count("countries", found.countries()),
                        count("skipped", found.skipped()),
                        count("added", found.added()),
                        count("dropped", found.dropped()),
                        count("renamed", found.renamed()),
                        count("repeated", found.repeated())),
                found.errors().stream()
                        .map(error -> fault(error.file(), error.line(), error.code(), error.found()))
                        .toList());
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
    public List<PlaceList> getLists() {
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

    /** The places that fit what was looked for. */
    public List<CodeLists.Entry> getFound() {
        return text.isBlank() ? List.of() : places.search(text, Limits.CODE_RESULTS.intValue());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
