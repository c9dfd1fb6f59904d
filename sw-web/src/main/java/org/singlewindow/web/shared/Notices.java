package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.singlewindow.reference.PageNotice;

/** What stands above every page, if anybody has something to say there. */
@Named
@RequestScoped
public class Notices {
    @Inject
    @Any
    private Instance<PageNotice> notices;

    @Inject
    private Languages languages;

    /** In the page's language. */
    public List<String> getWords() {
        return notices.stream()
                .map(notice -> notice.words().in(languages.getLocale()))
                .toList();
    }
}
