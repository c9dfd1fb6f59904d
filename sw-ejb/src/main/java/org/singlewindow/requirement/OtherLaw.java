package org.singlewindow.requirement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.singlewindow.reference.Text;

/**
 * A law under which a goods item may need a permit that is given outside this window, and that customs confirms before
 * release.
 *
 * @param item sequence number of the goods item
 * @param law code of the law, with which its reasons begin
 * @param agency who gives the permit
 * @param conditions what must be done for which goods of the code: at least one
 * @param reasons why it may not apply
 */
public record OtherLaw(
        int item, String law, Text name, Text agency, List<Condition> conditions, List<NotSubject.Reason> reasons) {
    private static final Pattern PAPER = Pattern.compile("permit-[a-z0-9]{1,20}");

    /** What people call the permit of a law that the window does not know. */
    static final Text SOME_PAPER = new Text("다른 법령의 허가·확인 서류", "Permit or confirmation of another law");

    public OtherLaw {
        conditions = List.copyOf(conditions);
        reasons = List.copyOf(reasons);
    }

    /** A condition of the official list, by its key there. */
    public record Condition(String key, Text text) {}

    /** The kind of paper that is a permit of that law. */
    public static String paper(String law) {
        return "permit-" + law.toLowerCase(Locale.ROOT);
    }

    /** Whether that kind of paper is a permit of some law, also of one that the list has and the window does not know. */
    static boolean isPaper(String kind) {
        return PAPER.matcher(kind).matches();
    }

    /** What people call a permit of the law of that name. */
    public static Text paperOf(Text law) {
        return new Text(law.ko() + " 허가·확인 서류", "Permit or confirmation: " + law.en());
    }
}
