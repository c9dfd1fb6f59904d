package org.singlewindow.web.customs.declaration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.declaration.Clearing;
import org.singlewindow.declaration.DeclarationView;
import org.singlewindow.web.shared.EachByItself;
import org.singlewindow.web.shared.Listing;

/**
 * Releases what an officer marked in a list, each declaration by itself: with an entry of its own, and where one has changed
 * since or is not ready, that one stays and the others go. Refusing is never done in bulk.
 */
@RequestScoped
public class BulkRelease {
    private static final Pattern MARK = Pattern.compile("([A-Z0-9-]{1,40}):(\\d{1,9})");

    @Inject
    private Clearing clearing;

    @Inject
    private EachByItself eachByItself;

    /** What says of a row which declaration it is, and which picture of it the officer sees. */
    static String mark(DeclarationView row) {
        return row.reference() + ":" + row.revision();
    }

    /** Releases them, and says which were and which were not. */
    void release(List<String> marks) {
        eachByItself.act(
                read(marks).entrySet(),
                Map.Entry::getKey,
                marked -> clearing.release(marked.getKey(), marked.getValue()),
                "customs.bulk");
    }

    /** Declaration to the revision that was seen; what is no mark is none, and a page has no more than its rows. */
    static Map<String, Integer> read(List<String> marks) {
        Map<String, Integer> read = new LinkedHashMap<>();
        for (String mark : marks) {
            Matcher matcher = MARK.matcher(mark);
            if (matcher.matches() && read.size() < Listing.ROWS) {
                read.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
            }
        }
        return read;
    }
}
