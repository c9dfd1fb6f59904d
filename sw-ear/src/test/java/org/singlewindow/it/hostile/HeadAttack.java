package org.singlewindow.it.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.it.hostile.Scout.Known;

/** Odd methods, headers and cookies. */
final class HeadAttack implements Attack {
    private static final List<String> HEADERS = Lines.of("headers.txt");
    private static final List<String> METHODS = methods();
    private static final List<String> COOKIES = List.of(
            "\u00ed\u0095\u009c=\u00ea\u00b8\u0080",
            "a=b; ".repeat(1_500),
            "JSESSIONID=\u0000",
            "JSESSIONID=" + "x".repeat(4_000),
            "JSESSIONID=../../x; JSESSIONID=y",
            "=;;==; ,;\"",
            "a=\"unclosed; b=\\\"",
            "$Version=1; a=b; $Path=/; $Domain=swmark",
            "lang=\u00ff\u00fe; theme=\u0080",
            "csrf=<swmark>; lang=\"><swmark>");

    private static List<String> methods() {
        List<String> methods = new ArrayList<>(Lines.of("methods.txt"));
        methods.add("G\u00e8T");
        methods.add("X".repeat(3_000));
        return List.copyOf(methods);
    }

    @Override
    public void on(Known known, Attempts attempts) {
        METHODS.forEach(method -> attempts.addOdd(
                known,
                "method " + Judge.shortened(method),
                random -> known.request().method(method)));
        for (Odd odd : Odd.ALL) {
            headers(known, odd, attempts);
            cookies(known, odd, attempts);
        }
        OddHeads.ALL.forEach(
                (way, lines) -> attempts.addOdd(known, "head: " + way, random -> with(known.request(), lines)));
        COOKIES.forEach(cookie -> attempts.addOdd(
                known,
                "cookie " + Judge.shortened(cookie),
                random -> known.request().header("Cookie", cookie.getBytes(StandardCharsets.ISO_8859_1))));
    }

    private static void headers(Known known, Odd odd, Attempts attempts) {
        List<String> anywhere = new ArrayList<>(HEADERS);
        anywhere.addAll(known.door().headers());
        attempts.addOdd(
                known,
                "header " + odd.name(),
                random -> known.request().header(anywhere.get(random.nextInt(anywhere.size())), odd.bytes()));
        known.door()
                .headers()
                .forEach(name -> attempts.addOdd(
                        known,
                        "header " + name + ": " + odd.name(),
                        random -> known.request().header(name, odd.bytes())));
    }

    private static void cookies(Known known, Odd odd, Attempts attempts) {
        attempts.addOdd(
                known, "cookie " + odd.name(), random -> known.request().header("Cookie", cookie(known, "lang", odd)));
        known.door()
                .cookies()
                .forEach(name -> attempts.addOdd(
                        known,
                        "cookie " + name + ": " + odd.name(),
                        random -> known.request().header("Cookie", cookie(known, name, odd))));
    }

    /** Added to those that show who sends. */
    private static byte[] cookie(Known known, String name, Odd odd) {
        String start = (known.caller().cookies() + "; " + name + "=").replaceFirst("^; ", "");
        return (start + new String(odd.bytes(), StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Request with(Request request, List<String> lines) {
        lines.forEach(line -> request.header(
                line.replaceFirst(":.*", ""), line.contains(":") ? line.replaceFirst("[^:]*:\\s*", "") : ""));
        return request;
    }
}
