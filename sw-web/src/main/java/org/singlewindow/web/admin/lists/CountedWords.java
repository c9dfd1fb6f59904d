package org.singlewindow.web.admin.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.official.Count;
import org.singlewindow.official.Kind;
import org.singlewindow.web.shared.Codes;
import org.singlewindow.web.shared.Words;

/** Says in the words of a list what was counted in it. */
@RequestScoped
class CountedWords {
    private static final int SHOWN = 50;

    @Inject
    private Words texts;

    @Inject
    private Codes codes;

    List<Counted> of(Kind kind, List<Count> counts) {
        return counts.stream().map(count -> of(kind, count)).toList();
    }

    private Counted of(Kind kind, Count count) {
        List<String> all = count.codes();
        String first = String.join(", ", all.subList(0, Math.min(all.size(), SHOWN)));
        String document = count.document().isEmpty() ? "" : codes.document(count.document());
        return new Counted(
                texts.of(kind.capability() + ".list." + count.what(), document),
                count.number(),
                all.size() > SHOWN ? first + ", …" : first);
    }
}
