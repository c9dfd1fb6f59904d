package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.singlewindow.shared.Refusal;

/**
 * Does one act for everything that was marked in a list, each by itself and with an entry of its own: what has changed
 * meanwhile stays, and the others go.
 */
@RequestScoped
public class EachByItself {
    @Inject
    private Feedback feedback;

    /**
     * Does it, and says for how many it was done, and which stayed.
     *
     * @param name what the reader calls one of them
     * @param words where the words begin: {@code .none}, {@code .done}, {@code .stayed}
     */
    public <T> void act(Collection<T> marked, Function<T, String> name, Consumer<T> act, String words) {
        List<String> stayed = new ArrayList<>();
        for (T one : marked) {
            try {
                act.accept(one);
            } catch (Refusal refused) {
                stayed.add(name.apply(one));
            }
        }
        if (marked.isEmpty()) {
            feedback.refusedOnNextPage(words + ".none");
        } else if (stayed.isEmpty()) {
            feedback.done(words + ".done", marked.size());
        } else {
            feedback.refusedOnNextPage(words + ".stayed", marked.size() - stayed.size(), String.join(", ", stayed));
        }
    }
}
