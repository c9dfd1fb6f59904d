package org.singlewindow.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.singlewindow.shared.Refusal;

/** All official lists that there are. */
@ApplicationScoped
class Lists {
    @Inject
    @Any
    private Instance<OfficialList<?>> lists;

    /** All of them by name. */
    List<OfficialList<?>> all() {
        return lists.stream()
                .sorted(Comparator.comparing(
                        (OfficialList<?> list) -> list.kind().name()))
                .toList();
    }

    OfficialList<?> named(String name) {
        return lists.stream()
                .filter(list -> list.kind().name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("official.no-such-list", name));
    }
}
