package org.singlewindow.form;

import java.util.regex.Pattern;
import org.singlewindow.reference.Text;

/** What a field tells about a natural person. */
public enum Personal {
    /** Looks like it, and does not. */
    NOT,
    /** Who somebody is or where, as it stands on business papers: addresses, names that may be a business's. */
    CONTACT,
    /** The name of a person. */
    NAME,
    /** A telephone or fax number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** What identifies somebody for good and is none of the following, such as the date of birth. */
    IDENTITY,
    /** The number of a passport. */
    PASSPORT,
    /** The number of a registered foreigner. */
    ALIEN_NUMBER;

    private static final int SHOWN = 4;
    private static final int SHOWN_FROM = 8;
    private static final String HIDDEN = "****";

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

    /** Whether it tells anything about a person. */
    public boolean isPersonal() {
        return this != NOT;
    }

    /** Whether staff see it masked until they say why they need it. */
    public boolean isMasked() {
        return this != NOT && this != CONTACT;
    }

    /** Whether it identifies somebody for good, so that it is encrypted wherever it is kept. */
    public boolean isSealed() {
        return this == IDENTITY || this == PASSPORT || this == ALIEN_NUMBER;
    }

    /** The value as staff see it, such as {@code M****5678}. */
    public String masked(String value) {
        return switch (this) {
            case NOT, CONTACT -> value;
            case NAME -> value.codePointCount(0, value.length()) < 2 ? HIDDEN : first(value) + HIDDEN;
            case PHONE -> lastDigits(value);
            case EMAIL ->
                value.indexOf('@') < 1 ? HIDDEN : first(value) + HIDDEN + value.substring(value.lastIndexOf('@'));
            case IDENTITY -> HIDDEN;
            case PASSPORT, ALIEN_NUMBER -> ends(value);
        };
    }

    private static String first(String value) {
        return value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1));
    }

    private static String ends(String value) {
        int length = value.codePointCount(0, value.length());
        return length < SHOWN_FROM
                ? HIDDEN
                : first(value) + HIDDEN + value.substring(value.offsetByCodePoints(0, length - SHOWN));
    }

    /** Every digit but the last four is hidden. */
    private static String lastDigits(String value) {
        long hidden = Math.max(value.codePoints().filter(Character::isDigit).count() - SHOWN, 0);
        StringBuilder masked = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            boolean digit = Character.isDigit(value.charAt(i));
            masked.append(digit && hidden > 0 ? '*' : value.charAt(i));
            hidden -= digit ? 1 : 0;
        }
        return masked.indexOf("*") < 0 ? HIDDEN : masked.toString();
    }

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
