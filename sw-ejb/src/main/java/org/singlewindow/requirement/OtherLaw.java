package org.singlewindow.requirement;

import java.util.List;
import java.util.Locale;
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

    /** What people call a permit of the law of that name. */
    public static Text paperOf(Text law) {
        return new Text(law.ko() + " 허가·확인 서류", "Permit or confirmation: " + law.en());
    }
}
