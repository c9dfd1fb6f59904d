package org.singlewindow.web.keeper.goods;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.keeper.GoodsStay;
import org.singlewindow.keeper.KeepingGoods;
import org.singlewindow.keeper.StayView;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.list.Lists;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.FieldProblem;
import org.singlewindow.web.shared.Listing;
import org.singlewindow.web.shared.OncePerRequest;
import org.singlewindow.web.shared.Redirect;
import org.singlewindow.web.shared.Words;
import org.singlewindow.writ.ReadingWrits;
import org.singlewindow.writ.WritView;

/** The goods of a place: what is there, what customs holds, what comes in and goes out. */
@Named
@ViewScoped
@MenuEntry(page = "/keeper/goods", words = "keeper.goods.title", in = Area.KEEPER, order = 10)
public class KeptGoodsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/keeper/goods";
    private static final String ALL = "all";

    /** At which field of the form a refusal is said. */
    private static final Map<String, String> FIELDS = Map.of(
            "keeper.no-cargo", "cargoNumber",
            "keeper.here-already", "cargoNumber",
            "keeper.no-container", "container",
            "keeper.no-packages", "packages",
            "keeper.no-such-moment", "at");

    @Inject
    private KeepingGoods keeping;

    @Inject
    private ReadingWrits writs;

    @Inject
    private Lists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private final FieldProblem problem = new FieldProblem();
    private final HashMap<String, String> typed = new HashMap<>();
    private final OncePerRequest<List<WritView>> letters = new OncePerRequest<>();
    private String view = "";
    private String page = "";
    private transient @Nullable Listing<StayView> listed;

    /** The goods as they were when the page was opened. */
    public Listing<StayView> getListed() {
        Listing<StayView> loaded = listed;
        if (loaded == null) {
            loaded = new Listing<>(
                            keeping.page(isHere(), Listing.cut(page)),
                            new Listing.Address(HERE, Map.of("view", view)),
                            "page")
                    .keyed(StayView::reference);
            listed = loaded;
        }
        return loaded;
    }

    /** Letters about goods that were so declared, which say that they are refused or ordered away. */
    public List<WritView> letters(String declaration) {
        return letters
                .get(() -> writs.toKeeper(getListed().getRows().stream()
                        .map(StayView::cargoNumber)
                        .distinct()
                        .toList()))
                .stream()
                .filter(writ -> writ.declaration().equals(declaration))
                .toList();
    }

    /** Reports that goods came in. */
    public @Nullable String enter() {
        try {
            keeping.enter(new GoodsStay.Reported(text("cargoNumber"), text("container"), packages(), at()));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID && refused.sort() != Refusal.Sort.NOT_NOW) {
                throw refused;
            }
            problem.say(
                    FIELDS.getOrDefault(refused.code(), ""),
                    words.of(refused.code(), refused.args().toArray()));
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("keeper.goods.entered-done", text("cargoNumber"));
        return HERE + "?faces-redirect=true";
    }

    /** Reports that what is marked has left just now; what may not leave is told, and the rest goes. */
    public void leaveMarked() {
        List<StayView> marked = lists.marked(StayView.class);
        Instant now = clock.instant();
        for (StayView stay : marked) {
            try {
                keeping.leave(stay.reference(), now);
                feedback.done("keeper.goods.left-done", stay.cargoNumber());
            } catch (Refusal refused) {
                feedback.refusedOnNextPage(refused.code(), refused.args().toArray());
            }
        }
        Redirect.to(HERE);
    }

    private int packages() {
        String number = Written.number(text("packages"));
        return number.matches("\\d{1,7}") ? Integer.parseInt(number) : 0;
    }

    /** Now, where no moment is typed. */
    private Instant at() {
        String moment = text("at");
        if (moment.isEmpty()) {
            return clock.instant();
        }
        try {
            return LocalDateTime.parse(moment.replace(' ', 'T'))
                    .atZone(Kst.ZONE)
                    .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw Refusal.notValid("keeper.no-such-moment");
        }
    }

    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    /** What is wrong in that field; empty where nothing is. */
    public String problemAt(String field) {
        return problem.at(field);
    }

    /** Whether only what is there is shown. */
    public boolean isHere() {
        return !view.equals(ALL);
    }

    /** What is typed. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = ALL.equals(view) ? ALL : "";
    }

    public String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page == null ? "" : page;
    }
}
