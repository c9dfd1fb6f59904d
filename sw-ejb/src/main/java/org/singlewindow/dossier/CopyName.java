package org.singlewindow.dossier;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.singlewindow.shared.Written;

/** What a copy is called: as its original, with the first number that no other draft of that name has. */
record CopyName(String bare) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?) \\(\\d{1,5}\\)");
    /** Room for a blank, brackets and five digits. */
    private static final int NUMBER = 8;

    static CopyName of(String title, int most) {
        Matcher numbered = NUMBERED.matcher(title);
        String bare = numbered.matches() ? numbered.group(1) : title;
        return new CopyName(Written.beginning(bare, most - NUMBER));
    }

    /** The name with the lowest number, from two on, that is not taken. */
    String besides(Collection<String> taken) {
        Set<String> others = Set.copyOf(taken);
        return IntStream.rangeClosed(2, others.size() + 2)
                .mapToObj(number -> bare + " (" + number + ")")
                .filter(name -> !others.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
