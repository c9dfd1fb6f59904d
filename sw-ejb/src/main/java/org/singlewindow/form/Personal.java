package org.singlewindow.form;

import java.util.regex.Pattern;
import org.singlewindow.reference.Text;

/** What a field tells about a natural person. */
public enum Personal {
    /** Looks like it, and does not. */
    NOT,
    /** Who somebody is and how to reach them: name, telephone, e-mail, address. */
    CONTACT,
    /** What identifies somebody for good: numbers of passports and of registered foreigners, the date of birth. */
    IDENTITY;

    private static final Pattern NAMES = Pattern.compile(
            "(^|_)(rep|representative|person|tel|telephone|phone|mobile|fax|email|mail|addr|address|passport|alien|birth"
                    + "|birthday|contact)($|_)|Address$|Telephone$|Email$");
    private static final Pattern KOREAN = Pattern.compile("성명|대표자|담당자|전화|휴대|팩스|전자우편|이메일|주소|여권|외국인등록|생년월일|연락처");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(telephone|phone|fax|e-?mail|address|passport|birth|alien registration|representative"
                    + "|contact person|person in charge|full name)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IDENTIFYING = Pattern.compile(
            "여권 ?번호|외국인등록|생년월일|\\bpassport n|\\balien registration\\b|\\bdate of birth\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RESIDENT =
            Pattern.compile("주민 ?(등록)? ?번호|\\bresident('s)? registration number\\b", Pattern.CASE_INSENSITIVE);

    /** Whether a field of that name, called so, has to say what it tells about a person. */
    static boolean isSuspected(String name, Text label) {
        return NAMES.matcher(name).find()
                || KOREAN.matcher(label.ko()).find()
                || ENGLISH.matcher(label.en()).find();
    }

    /** Whether a field called so identifies somebody. */
    static boolean identifies(Text label) {
        return IDENTIFYING.matcher(label.ko()).find()
                || IDENTIFYING.matcher(label.en()).find();
    }

    /** Whether a field asks for the number that no form may ask for. */
    static boolean asksForResidentNumber(Text words) {
        return RESIDENT.matcher(words.ko()).find()
                || RESIDENT.matcher(words.en()).find();
    }
}
