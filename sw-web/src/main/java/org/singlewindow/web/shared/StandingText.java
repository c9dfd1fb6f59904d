package org.singlewindow.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import org.singlewindow.application.ApplicationView;
import org.singlewindow.clock.Standing;
import org.singlewindow.clock.Standings;

/** Says in one sentence where an application stands, whose turn it is, by when at the latest, and usually when. */
@Named("standing")
@RequestScoped
public class StandingText {
    private static final String WHAT = "clock.standing.";

    @Inject
    private Standings standings;

    @Inject
    private Codes codes;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    public String of(ApplicationView application) {
        return sentence(standings.of(application), application.agency());
    }

    /** {@code late}, {@code soon}, {@code stands} or {@code fine}, for colour beside the words. */
    public String mark(ApplicationView application) {
        return standings.of(application).mark().name().toLowerCase(Locale.ROOT);
    }

    /** The same for whoever has worked it out already. */
    public String sentence(Standing standing, String agencyCode) {
        String agency = codes.agency(agencyCode);
        String until = formats.date(standing.until());
        if (standing.mark() == Standing.Mark.LATE) {
            return words.of("clock.late", agency, until);
        }
        String what = WHAT + standing.what().name();
        if (standing.what() == Standing.What.TO_ANSWER && standing.until() == null) {
            what += ".open";
        }
        String why = standing.why().stream()
                .sorted()
                .map(reason -> words.of("application.stop." + reason))
                .collect(Collectors.joining(", "));
        String sentence = words.of(what, agency, until, why);
        return standing.usual() == null
                ? sentence
                : sentence
                        + " "
                        + words.of(
                                "clock.usual",
                                standing.usual().days(),
                                standing.usual().cases());
    }
}
