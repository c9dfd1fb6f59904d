package org.singlewindow.web.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.singlewindow.nomenclature.GoodsCode;
import org.singlewindow.nomenclature.HsSearch;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;
import org.singlewindow.requirement.OtherLaw;
import org.singlewindow.requirement.OtherLaws;
import org.singlewindow.requirement.Possible;
import org.singlewindow.requirement.Requirements;
import org.singlewindow.shared.Written;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Once;

/** Looks codes up: by words, by digits, or down the tree; and what goods under a code need. */
@Named
@RequestScoped
@MenuEntry(
        page = "/hs",
        words = "shared.nav.hs",
        in = {Area.OPEN, Area.TRADER, Area.AGENCY, Area.CUSTOMS},
        order = 900)
public class HsPage {
    private static final int HEADING = 4;
    private static final int LONGEST = 20;

    @Inject
    private HsSearch search;

    @Inject
    private Requirements requirements;

    @Inject
    private OtherLaws laws;

    @Inject
    private Clock clock;

    private final Once<List<HsBranch>> tree = new Once<>();

    private String text = "";
    private String code = "";
    private @Nullable List<GoodsCode> found;
    private @Nullable List<GoodsCode> path;

    /** What the search found, best first. */
    public List<GoodsCode> getFound() {
        List<GoodsCode> loaded = found;
        if (loaded == null) {
            loaded = isAsked() ? search.search(text) : List.of();
            found = loaded;
        }
        return loaded;
    }

    /**
     * The chosen code with those above it, chapter first; where there is no such code, the longest one that it begins with;
     * empty where none is chosen.
     */
    public List<GoodsCode> getPath() {
        List<GoodsCode> loaded = path;
        if (loaded == null) {
            loaded = code.isEmpty() ? List.of() : search.nearest(code);
            path = loaded;
        }
        return loaded;
    }

    /** Whether the nomenclature has no such code. */
    public boolean isUnknown() {
        return !code.isEmpty() && !code.equals(chosen());
    }

    private String chosen() {
        GoodsCode known = getChosen();
        return known == null ? "" : known.code();
    }

    /** The chosen code itself. */
    public @Nullable GoodsCode getChosen() {
        List<GoodsCode> above = getPath();
        return above.isEmpty() ? null : above.get(above.size() - 1);
    }

    /** The tree of codes, opened down to the chosen one. */
    public List<HsBranch> getTree() {
        return tree.get(() -> HsBranch.tree(getPath(), search::below));
    }

    /** Documents that an import under the chosen code may need. */
    public List<Possible> getImports() {
        return possible(Direction.IMPORT);
    }

    /** Documents that an export under the chosen code may need. */
    public List<Possible> getExports() {
        return possible(Direction.EXPORT);
    }

    /** Laws whose permits are given outside this window and that concern imports under the chosen code. */
    public List<OtherLaw> getOtherLaws() {
        LocalDate today = LocalDate.now(clock.withZone(Kst.ZONE));
        return getPath().isEmpty()
                ? List.of()
                : laws.find(Direction.IMPORT, today, List.of(new Requirements.Line(1, chosen(), "")));
    }

    private List<Possible> possible(Direction direction) {
        return getPath().isEmpty()
                ? List.of()
                : requirements.possible(direction, LocalDate.now(clock.withZone(Kst.ZONE)), chosen());
    }

    public boolean isAsked() {
        return !text.isBlank();
    }

    /** Whether goods under the chosen code can be declared with it, or at least asked about. */
    public boolean isGoods() {
        return chosen().length() > HEADING;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        String written = code == null ? "" : Written.code(code);
        this.code = written.substring(0, Math.min(written.length(), LONGEST));
    }
}
