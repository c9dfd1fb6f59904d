package org.singlewindow.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.singlewindow.privacy.Retained;

/** Everything that is kept for a time, as the window finds it. */
@ApplicationScoped
public class AllKinds {
    @Inject
    @Any
    private Instance<Retained> kinds;

    /** All of them. */
    public List<Retained> kinds() {
        return kinds.stream().toList();
    }
}
