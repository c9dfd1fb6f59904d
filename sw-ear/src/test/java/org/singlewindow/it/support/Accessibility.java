package org.singlewindow.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core about a page: WCAG 2.0 to 2.2, levels A and AA; and whether the content policy took anything from it. */
public final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** What is well need not be told element by element. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Fails with what is wrong and where, if anything is. */
    public static void check(Page page) {
        AxeResults results = new AxeBuilder(page)
                .options(violations())
                .withTags(RULES)
                // Our pages have no frames, so nothing has to be gathered from them in a page of its own.
                .setLegacyMode(true)
                .analyze();
        List<String> violations = results.getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                + node.getHtml()))
                .toList();
        assertEquals(List.of(), violations, page.url());
        assertEquals(List.of(), Visitors.forbidden(), "what the content policy forbids is in nobody's way");
    }
}
