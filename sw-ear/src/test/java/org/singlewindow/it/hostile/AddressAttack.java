package org.singlewindow.it.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.singlewindow.it.hostile.Scout.Known;

/** Odd addresses, and odd values in what a door reads from its address. */
final class AddressAttack implements Attack {
    private static final Pattern QUERY = Pattern.compile("\\?.*", Pattern.DOTALL);
    private static final List<String> FORMS = forms();

    /** Those of the file, and those that are no ASCII, byte by byte. */
    private static List<String> forms() {
        List<String> forms = new ArrayList<>(Lines.of("addresses.txt"));
        forms.add("%s/\u00ea\u00b8\u0080");
        forms.add("%s?\u00e9=\u00e9");
        return List.copyOf(forms);
    }

    @Override
    public void on(Known known, Attempts attempts) {
        for (Odd odd : Odd.ALL) {
            known.door().parameters().forEach(name -> parameter(known, name, odd, attempts));
            if (known.door().path().contains("{")) {
                path(known, odd, attempts);
            }
        }
        for (String form : FORMS) {
            attempts.addOdd(
                    known, "address " + form, random -> known.request().target(String.format(form, bare(known))));
        }
        known.door().parameters().forEach(name -> twice(known, name, attempts));
        whole(known, attempts);
    }

    private static void parameter(Known known, String name, Odd odd, Attempts attempts) {
        attempts.add(
                known,
                "parameter " + name + ": " + odd.name(),
                random -> known.request().target(without(known.address(), name)).query(name, odd.bytes()));
    }

    private static void twice(Known known, String name, Attempts attempts) {
        attempts.add(
                known,
                "parameter " + name + " twice",
                random -> known.request().query(name, Bytes.utf8("a")).query(name, Bytes.utf8("b")));
    }

    private static void path(Known known, Odd odd, Attempts attempts) {
        String value = Matcher.quoteReplacement(Request.escaped(odd.bytes()));
        attempts.add(
                known,
                "path: " + odd.name(),
                random -> known.request().target(known.door().path().replaceAll("\\{\\w+}", value)));
    }

    private static void whole(Known known, Attempts attempts) {
        attempts.add(known, "1,500 parameters", random -> known.request().target(many(known, 1_500)));
        attempts.add(known, "900 parameters", random -> known.request().target(many(known, 900)));
        attempts.add(
                known, "long address", random -> known.request().target(known.address() + "?" + "x".repeat(60_000)));
        attempts.addOdd(
                known, "absolute address", random -> known.request().target("http://swmark.example" + known.address()));
    }

    private static String bare(Known known) {
        return QUERY.matcher(known.address()).replaceAll("");
    }

    private static String without(String address, String name) {
        return address.replaceAll("([?&])" + Pattern.quote(name) + "=[^&]*&?", "$1")
                .replaceAll("[?&]$", "");
    }

    private static String many(Known known, int count) {
        StringBuilder text = new StringBuilder(bare(known)).append('?');
        for (int number = 0; number < count; number++) {
            text.append('p').append(number).append("=&");
        }
        return text.toString();
    }
}
