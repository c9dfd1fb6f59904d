package org.singlewindow.web.trader.lodgement;

/** A page of headings and facts in plain HTML that needs nothing beside itself. Whatever is written into it is text. */
final class PlainPage {
    private static final String STYLE =
            "body{font:10.5pt/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
                    + "h2{border-bottom:1px solid;margin-top:1.6rem}"
                    + "p{margin:.2rem 0;white-space:pre-line;overflow-wrap:anywhere}b{margin-right:.6rem}";

    private final StringBuilder html = new StringBuilder();

    PlainPage(String language, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(text(language))
                .append("\">\n<head><meta charset=\"UTF-8\"><title>")
                .append(text(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body>\n");
    }

    void heading(int level, String words) {
        html.append("<h")
                .append(level)
                .append('>')
                .append(text(words))
                .append("</h")
                .append(level)
                .append(">\n");
    }

    /** A value after its name; nothing where there is none. */
    void fact(String name, String value) {
        if (!value.isEmpty()) {
            html.append("<p><b>")
                    .append(text(name))
                    .append("</b>")
                    .append(text(value))
                    .append("</p>\n");
        }
    }

    String written() {
        return html + "</body>\n</html>\n";
    }

    private static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
