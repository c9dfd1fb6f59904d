package org.singlewindow.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Violation;
import org.singlewindow.privacy.ResidentNumber;
import org.singlewindow.reference.Text;
import org.singlewindow.shared.Written;

/** Reads what is typed of a company, and says at each field what is wrong with it. */
final class CompanyCheck {
    /** As long as consignments and applications take them. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST_REPRESENTATIVE = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_EMAIL = 100;
    private static final Pattern CUSTOMS_ID = Pattern.compile("[\\p{IsHangul}A-Z0-9]{4,20}");
    private static final Pattern TELEPHONE = Pattern.compile("(?=(?:\\D*\\d){7})\\+?[0-9() .-]{7,40}");

    private final List<Violation> wrong = new ArrayList<>();

    /** The texts as they are kept: on one line, without blanks around them, the business number as it is usually written. */
    static Organisation.Contact read(Organisation.Contact typed) {
        String number = line(typed.businessNumber());
        return new Organisation.Contact(
                number == null ? null : BusinessNumber.read(number).orElse(number),
                line(typed.customsId()),
                line(typed.representative()),
                line(typed.address()),
                line(typed.telephone()),
                line(typed.email()));
    }

    static Text read(Text typed) {
        return new Text(Written.line(typed.ko()), Written.line(typed.en()));
    }

    private static @Nullable String line(@Nullable String typed) {
        String line = typed == null ? "" : Written.line(typed);
        return line.isEmpty() ? null : line;
    }

    /**
     * What is wrong, in the order of the form.
     *
     * @param before the business number until now, which may stay as it is; empty for a new company
     */
    static List<Violation> check(Text name, Organisation.Contact contact, String before) {
        CompanyCheck check = new CompanyCheck();
        check.name("/nameKo", name.ko());
        check.name("/nameEn", name.en());
        String number = written(contact.businessNumber());
        if (number.isEmpty() || !number.equals(before)) {
            check.businessNumber(number);
        }
        check.customsId(written(contact.customsId()));
        check.text("/representative", written(contact.representative()), LONGEST_REPRESENTATIVE);
        check.text("/address", written(contact.address()), LONGEST_ADDRESS);
        check.telephone(written(contact.telephone()));
        check.email(written(contact.email()));
        return check.wrong;
    }

    private static String written(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private void name(String pointer, String name) {
        boolean good = !Written.isEmpty(name) && Written.isFit(name) && Written.length(name) <= LONGEST_NAME;
        unless(good, pointer, "party.name-missing", LONGEST_NAME);
        unless(!ResidentNumber.isIn(name), pointer, "privacy.resident-number");
    }

    private void businessNumber(String number) {
        if (!BusinessNumber.hasShape(number)) {
            unless(false, "/businessNumber", "party.business-number-malformed");
        } else {
            unless(BusinessNumber.read(number).isPresent(), "/businessNumber", "party.business-number-wrong", number);
        }
    }

    private void customsId(String id) {
        boolean good =
                CUSTOMS_ID.matcher(Written.key(id).toUpperCase(Locale.ROOT)).matches() && Written.length(id) <= 20;
        unless(id.isEmpty() || good, "/customsId", "party.customs-id-malformed");
        unless(!ResidentNumber.isInParted(id), "/customsId", "privacy.resident-number");
    }

    private void telephone(String number) {
        unless(
                number.isEmpty() || TELEPHONE.matcher(number).matches(),
                "/telephone",
                "party.telephone-malformed",
                number);
        unless(!ResidentNumber.isIn(number), "/telephone", "privacy.resident-number");
    }

    private void email(String address) {
        boolean good = EmailAddress.isOne(address) && address.length() <= LONGEST_EMAIL;
        unless(address.isEmpty() || good, "/email", "party.email-malformed", address);
    }

    private void text(String pointer, String text, int most) {
        unless(Written.isFit(text) && Written.length(text) <= most, pointer, "party.too-long", most);
        unless(!ResidentNumber.isIn(text), pointer, "privacy.resident-number");
    }

    private void unless(boolean good, String pointer, String code, Object... args) {
        if (!good) {
            wrong.add(new Violation(pointer, code, args));
        }
    }
}
