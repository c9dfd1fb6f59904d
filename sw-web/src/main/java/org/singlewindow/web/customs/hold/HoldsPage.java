package org.singlewindow.web.customs.hold;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.singlewindow.hold.HoldAct;
import org.singlewindow.hold.HoldView;
import org.singlewindow.hold.Holding;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.area.Area;
import org.singlewindow.web.area.MenuEntry;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;
import org.singlewindow.web.shared.OrganisationNames;
import org.singlewindow.web.shared.Words;

/** What agencies ask customs to hold: all that waits for an answer, and what was asked about the declaration that is shown. */
@Named
@RequestScoped
@MenuEntry(page = "/customs/holds", words = "customs.hold.title", in = Area.CUSTOMS, order = 20)
public class HoldsPage {
    @Inject
    private Holding holding;

    @Inject
    private Feedback feedback;

    @Inject
    private Words words;

    @Inject
    private OrganisationNames names;

    private final Once<List<HoldView>> asked = new Once<>();
    private final Once<List<HoldView>> ofDeclaration = new Once<>();
    private final Map<String, String> texts = new HashMap<>();
    private String problemAt = "";
    private String problem = "";

    /** All that waits for an answer, oldest first. */
    public List<HoldView> getAsked() {
        return asked.get(() -> {
            List<HoldView> all = holding.asked();
            names.expect(all.stream().map(HoldView::declarant));
            return all;
        });
    }

    /** What was asked about a declaration. */
    public List<HoldView> of(String declaration) {
        return ofDeclaration.get(() -> holding.ofDeclaration(declaration));
    }

    /** Sets, declines or lifts it; what is wrong is said at its field. */
    public @Nullable String answer(HoldView hold, HoldAct act) {
        try {
            holding.answer(hold.reference(), act, Objects.requireNonNullElse(texts.get(hold.reference()), ""));
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            problemAt = hold.reference();
            problem = words.of(refused.code(), refused.args().toArray());
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("customs.hold.answered", hold.declaration());
        return "/customs/consignment?faces-redirect=true&ref=" + hold.declaration();
    }

    /** What is wrong with the words about that hold; empty where nothing is. */
    public String problemAt(String hold) {
        return problemAt.equals(hold) ? problem : "";
    }

    /** What is typed, by hold. */
    public Map<String, String> getTexts() {
        return texts;
    }
}
