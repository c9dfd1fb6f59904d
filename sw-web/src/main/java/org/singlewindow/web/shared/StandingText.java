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

    /** How many days are left, or that and why they do not count now; nothing where it is decided. */
    public String left(ApplicationView application) {
        if (application.state().isFinal()) {
            return "";
        }
        Standing standing = standings.of(application);
        if (standing.mark() != Standing.Mark.STANDS) {
            return formats.due(application.dueOn());
        }
        String stands = words.of("application.clock.stands");
        return standing.why().isEmpty() ? stands : stands + " (" + why(standing) + ")";
    }

    private String why(Standing standing) {
        return standing.why().stream()
                .sorted()
                .map(reason -> words.of("application.stop." + reason))
                .collect(Collectors.joining(", "));
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
        String sentence = words.of(what, agency, until, why(standing));
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
