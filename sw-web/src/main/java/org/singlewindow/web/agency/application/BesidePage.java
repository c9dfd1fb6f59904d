package org.singlewindow.web.agency.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.application.Reviewing;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.form.Field;
import org.singlewindow.timeline.TimelineEntryFacts;
import org.singlewindow.web.shared.Once;

/** What stands beside an application that is reviewed; asked for once a request. */
@Named
@RequestScoped
public class BesidePage {
    private static final String TEXTS = "standard-text-";

    @Inject
    private Reviewing reviewing;

    @Inject
    private CodeLists codeLists;

    private final Once<List<Field>> askable = new Once<>();
    private final Once<List<Reviewing.Other>> others = new Once<>();
    private final Once<List<ApplicationView>> earlier = new Once<>();
    private final Once<List<TimelineEntryFacts>> history = new Once<>();

    /** What the applicant can be asked to answer otherwise. */
    public List<Field> askable(String application) {
        return askable.get(() -> reviewing.askable(application));
    }

    public List<Reviewing.Other> others(String application) {
        return others.get(() -> reviewing.others(application));
    }

    public List<ApplicationView> earlier(String application) {
        return earlier.get(() -> reviewing.earlier(application));
    }

    public List<TimelineEntryFacts> history(String application) {
        return history.get(() -> reviewing.history(application));
    }

    /** Texts that officials write again and again: the agency's own, then those of all. */
    public List<CodeLists.Entry> texts(ReviewPage.Panel panel, String agency) {
        String common = TEXTS + panel.name().toLowerCase(Locale.ROOT);
        return Stream.of(common + "-" + agency, common)
                .filter(codeLists::has)
                .flatMap(list -> codeLists.list(list).stream())
                .toList();
    }
}
