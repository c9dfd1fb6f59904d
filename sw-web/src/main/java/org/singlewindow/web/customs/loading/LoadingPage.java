package org.singlewindow.web.customs.loading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.singlewindow.loading.LoadingView;
import org.singlewindow.loading.WatchingLoading;
import org.singlewindow.reference.Kst;
import org.singlewindow.shared.Moments;
import org.singlewindow.shared.Refusal;
import org.singlewindow.web.shared.Feedback;
import org.singlewindow.web.shared.Once;

/** The loading of the export that customs looks at: what was loaded, more time, what came back. */
@Named
@RequestScoped
public class LoadingPage {
    private static final String DAY = "loadedOn";
    private static final String MEANS = "loadedBy";

    @Inject
    private WatchingLoading watching;

    @Inject
    private Feedback feedback;

    @Inject
    private Clock clock;

    private final Once<Optional<LoadingView>> loading = new Once<>();
    private final Map<String, String> typed = new HashMap<>();
    private String text = "";

    /** That of a declaration; null where it is no released export. */
    public @Nullable LoadingView of(String declaration) {
        return loading.get(() -> watching.ofDeclaration(declaration)).orElse(null);
    }

    public @Nullable String loaded(String declaration) {
        return act(declaration, () -> watching.loaded(declaration, day(), written(MEANS)));
    }

    public @Nullable String extend(String declaration) {
        return act(declaration, () -> watching.extend(declaration, text));
    }

    public @Nullable String decline(String declaration) {
        return act(declaration, () -> watching.decline(declaration, text));
    }

    public @Nullable String returned(String declaration) {
        return act(declaration, () -> watching.returned(declaration, text));
    }

    private @Nullable String act(String declaration, Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            if (refused.sort() != Refusal.Sort.NOT_VALID) {
                throw refused;
            }
            feedback.refused(refused.code(), refused.args().toArray());
            return null;
        }
        feedback.done("customs.loading.noted", declaration);
        return "/customs/consignment?faces-redirect=true&ref=" + declaration;
    }

    /** Today, where no day is typed. */
    private LocalDate day() {
        String day = written(DAY);
        return day.isEmpty()
                ? LocalDate.now(clock.withZone(Kst.ZONE))
                : Moments.day(day).orElseThrow(() -> Refusal.notValid("customs.loading.no-day", day));
    }

    private String written(String field) {
        return Objects.requireNonNullElse(typed.get(field), "").strip();
    }

    /** What is typed about what was loaded. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}
